# /start and /help.

start =
    <b>Radiogram</b> lê imagens do tórax, uma de cada vez, em busca de sinais de COVID.

    Envie um <b>corte de TC de tórax</b> ou uma <b>radiografia de tórax</b> como foto ou como arquivo; depois toque em TC ou Raio-X. A resposta é COVID, Non-COVID ou Indeterminado, com um grau de confiança e um mapa de calor.

    { not-a-diagnosis }

help =
    <b>Como usar</b>
    1. Envie uma imagem: um corte de TC de tórax ou uma radiografia frontal de tórax. Como <b>arquivo</b>, ela chega mais nítida do que como foto. Várias imagens de um mesmo exame, enviadas como álbum, recebem uma só resposta.
    2. Toque em <b>TC</b> ou <b>Raio-X</b>. Depois de aceitar como os exames são tratados (/start), você pode escrever <code>ct</code> ou <code>x-ray</code> na legenda e pular a pergunta.
    3. Leia a resposta. As cores quentes do mapa de calor mostram o que pesou a favor da classe indicada.

    <b>O que o número significa</b>
    A confiança é a probabilidade que o modelo dá a essa classe, calibrada com imagens públicas de pesquisa que não foram usadas no treinamento. Quando o modelo não tem certeza suficiente, ou a imagem é diferente das que foram usadas no treinamento, ele diz <b>Indeterminado</b>.
    <b>Em imagens de hospitais fora do seu treinamento, mais de um terço das respostas definidas (COVID ou Non-COVID) estavam erradas.</b> O seu é provavelmente um desses hospitais: não tome decisões com base apenas nesta resposta. /model mostra os números.

    <b>Em grupos</b>
    Envie um exame com a legenda <code>/scan</code>, ou responda a um exame com <code>/scan</code>.

    JPEG, PNG, WebP, HEIC, BMP, TIFF, GIF, DICOM, PDF e ZIP de até 20 MB.

    { not-a-diagnosis }

# /model. $share is such as 87 %.
models = <b>Com que frequência os modelos acertam</b>, conforme medido antes do lançamento desta versão:
models-one = <b>{ modality } { $version }</b>
models-learned =
    Treinado com { $pictures ->
        [one] { $pictures } imagem
       *[other] { $pictures } imagens
    } de { $sources ->
        [one] { $sources } coleção pública.
       *[other] { $sources } coleções públicas.
    }
models-held-out = Em imagens dessas coleções deixadas fora do treinamento: { $trial }.
models-elsewhere = Em uma coleção que ele nunca tinha visto: { $trial }.
models-auroc = A AUROC diz com que frequência uma imagem com COVID recebe pontuação mais alta do que uma sem COVID: 0,5 é como tirar cara ou coroa, 1 é nunca errar.
models-card = Ficha do modelo de { $modality ->
    [ct] TC
   *[xray] raio-X
}
models-card-sent = A ficha do modelo de { $modality ->
    [ct] TC
   *[xray] raio-X
} { $version }: com o que foi treinado, como foi testado, quem pode usá-lo e onde ele falha. Está em inglês.
trial-pictures =
    { $pictures ->
        [one] { $pictures } imagem
       *[other] { $pictures } imagens
    }
trial-auroc = AUROC { NUMBER($auroc, minimumFractionDigits: 2, maximumFractionDigits: 2) }
trial-auroc-between = { trial-auroc } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
trial-answered = { $share } respondidas
trial-wrong = <b>{ $share } das respostas erradas</b>
