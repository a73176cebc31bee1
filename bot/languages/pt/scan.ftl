# From the picture to the answer. The words COVID and Non-COVID stay as they are in every language.

question = É um corte de <b>TC</b> ou uma radiografia (<b>raio-X</b>)?
cancel = Cancelar
read-as = Ler como { $modality ->
    [ct] TC
   *[xray] radiografia
}
reading = Lendo a { $modality ->
    [ct] TC
   *[xray] radiografia
}… (caso <code>{ $code }</code>)
cancelled = Cancelado. A imagem não foi analisada. Caso <code>{ $code }</code>.
first-frame = O arquivo contém várias imagens; só a primeira é lida.

wait-place = Outras pessoas enviaram exames antes: o seu é o número { $place }, cerca de { $duration }.
wait-busy =
    { $waiting ->
        [one] Há { $waiting } exame à espera de leitura (cerca de { $duration }). Sua imagem fica guardada: depois disso, toque de novo em um botão.
       *[other] Há { $waiting } exames à espera de leitura (cerca de { $duration }). Sua imagem fica guardada: depois disso, toque de novo em um botão.
    }
late-answer = Você enviou isto em { TIME($sent, pattern: "dd/MM, HH:mm") } UTC. O bot estava fora de alcance, por isso esta resposta chega com atraso.

# $verdict is COVID or Non-COVID, $confidence such as 87 %.
verdict-sure = <b>{ $verdict }</b> — <b>{ $confidence }</b> de confiança
# $leaning is COVID or Non-COVID.
verdict-unsure = <b>Indeterminado</b> — { $share } { $leaning }, incerto demais para afirmar
verdict-case = { $modality ->
    [ct] TC
   *[xray] Radiografia
} de tórax · caso <code>{ $code }</code>
verdict-meaning =
    { $verdict ->
        [COVID] A imagem se parece mais com os casos de COVID usados no treinamento do modelo. As cores quentes mostram onde.
        [Non-COVID] A imagem se parece mais com os casos sem COVID usados no treinamento do modelo. Outra doença não está descartada.
       *[Indeterminate] O modelo não consegue decidir: nenhuma classe é certa o bastante para uma resposta, ou a imagem é diferente demais das usadas no treinamento.
    }
verdict-model = Modelo { $model } { $version }

# What was done to a photo, and what makes a picture hard to judge: one sentence each, with what to do better.
quality-rectified = Sua foto mostra um filme ou uma tela: só essa parte foi endireitada e analisada.
quality-sheet-not-found = As bordas de um filme ou de uma tela não foram encontradas, por isso a foto inteira foi analisada: fotografe de frente, com as quatro bordas visíveis.
quality-turned = A imagem não estava na posição correta e foi girada.
quality-small = A imagem é pequena, por isso a resposta é menos segura: envie o arquivo original.
quality-low-contrast = A imagem tem pouco contraste: fotografe o filme em um negatoscópio bem iluminado ou envie o arquivo original.
quality-dark = A imagem está escura: fotografe o filme em um negatoscópio bem iluminado ou aumente o brilho da tela.
quality-bright = A imagem está clara demais, por isso a resposta é menos segura: antes da foto, toque no filme na tela do celular para ajustar a luz.
quality-blurred = A imagem está borrada, por isso a resposta é menos segura: segure o celular firme, toque no filme na tela para focar e envie outra foto.
# Of a DICOM file, in place of the sentences that say how to take a photo.
quality-in-file = A imagem do arquivo está borrada ou mal exposta, por isso a resposta é menos segura.
quality-glare = Há reflexo de luz sobre os pulmões, por isso a resposta é menos segura: apague as lâmpadas ou mude de lugar e envie outra foto.
quality-cut-off = A borda da imagem talvez corte parte do tórax, por isso a resposta é menos segura: envie uma imagem que o mostre por inteiro.
quality-text = Há texto sobre a imagem, por isso a resposta é menos segura: envie o próprio exame, sem anotações e não como captura de tela.
quality-inverted = Pode ser um negativo ou não estar na posição correta: envie-a com os pulmões escuros e a cabeça para cima.
quality-unfamiliar = A imagem é diferente das usadas no treinamento do modelo, por isso não confie nesta resposta.

# Alerts: at most 200 characters, no markup.
tap-unknown = Este botão não é mais válido. Por favor, envie a imagem de novo.
tap-foreign = Só a pessoa que enviou esta imagem pode responder.
tap-done-queued = Esta imagem já está sendo lida.
tap-done-analysed = { tap-done-queued }
tap-done-answered = Esta imagem já foi respondida. Envie-a de novo para ter uma nova resposta.
tap-done-cancelled = Isto foi cancelado. Envie a imagem de novo para que seja lida.
tap-done-refused = Esta imagem não pôde ser lida. Por favor, envie outra.
tap-done-failed = Esta imagem não pôde ser lida. Por favor, envie-a de novo.
