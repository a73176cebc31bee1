# Why a message or a picture is not judged, and what to do.

-send-scan = Por favor, envie uma TC ou radiografia de tórax como foto ou como arquivo de imagem.

case-not-analysed = Caso <code>{ $code }</code>, não analisado.
case-failed = Não consegui ler esta imagem por uma falha minha. Por favor, envie-a de novo em alguns minutos.
edit-ignored = Não leio mensagens editadas. Se a imagem ou a legenda mudou, por favor, envie-a em uma nova mensagem.

refusal-empty = O arquivo está vazio, então não há nada para ler. Por favor, envie-o de novo.
refusal-not-image = Este arquivo não é uma imagem que eu possa ler. { -send-scan }
refusal-corrupt = A imagem está danificada ou cortada. Por favor, envie-a de novo.
refusal-too-many-pixels = A imagem tem mais pixels do que posso abrir (50 milhões). Por favor, envie uma cópia menor.
refusal-too-small = A imagem é pequena demais para ser analisada. Por favor, envie-a no tamanho original, como arquivo.
refusal-unsupported-format = Não consigo ler este tipo de arquivo. Por favor, envie o exame como imagem (JPEG, PNG, HEIC), como DICOM ou como ZIP de arquivos DICOM.
refusal-other-archive = Dos arquivos compactados, só abro ZIP: nem RAR, nem 7-Zip, nem tar, nem gzip, nem um dentro de outro. Por favor, envie os arquivos soltos ou em um único ZIP.
refusal-volume = É um volume para pesquisa (NIfTI, NRRD ou MetaImage), que não consigo ler. Por favor, envie os arquivos DICOM do exame em um único ZIP.
refusal-too-large = O arquivo é maior do que posso abrir: 20 MB para uma imagem ou um PDF. Por favor, envie uma cópia menor.
refusal-encrypted = Este arquivo está protegido por senha. Por favor, envie-o sem ela.
refusal-no-picture = Não encontrei neste arquivo nenhuma imagem que eu possa ler. { -send-scan }
refusal-too-much-inside = Este arquivo contém mais do que posso abrir de uma vez. Por favor, envie menos imagens ou uma única série.
refusal-other-examination = Este arquivo DICOM é de outro tipo de exame. Leio TC de tórax e radiografias simples de tórax.
refusal-other-body-part = Segundo o próprio cabeçalho, este arquivo DICOM não mostra o tórax, por isso não o analiso. Por favor, envie uma TC ou radiografia de tórax.
refusal-scout = Isto é só a imagem de planejamento de uma TC (topograma, scout). Por favor, envie os cortes.
refusal-unsafe = Este arquivo derrubou o programa que abre as imagens. Por favor, envie uma nova foto ou uma captura de tela do exame.
refusal-file-unavailable = O Telegram não me entrega mais este arquivo. Por favor, envie-o de novo.
refusal-text = Leio imagens, não texto. { -send-scan } /help explica como.
refusal-link = Não abro links. { -send-scan }
refusal-sticker = Não consigo ler figurinhas. { -send-scan }
refusal-voice = Não consigo ouvir voz nem som. { -send-scan }
refusal-video = Não consigo ler vídeos. { -send-scan } Um único quadro, salvo como imagem, serve.
refusal-animation = Não consigo ler animações. { -send-scan }
refusal-other = Não consigo ler este tipo de mensagem. { -send-scan }
refusal-not-a-chest-scan = Isto não parece um corte de TC de tórax nem uma radiografia frontal de tórax, por isso não o analiso. Se for, envie na qualidade original, na posição correta e sem bordas.
refusal-looks-like-ct = Isto parece um corte de TC, não uma radiografia, por isso não o analisei como radiografia.
refusal-looks-like-xray = Isto parece uma radiografia, não um corte de TC, por isso não a analisei como TC.
