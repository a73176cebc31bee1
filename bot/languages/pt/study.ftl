# Files and albums that hold several pictures, and what was noticed about a file.

# Instead of the question CT or X-ray, where a DICOM file names it.
study-ask = Segundo o arquivo, isto é uma <b>{ $modality ->
    [ct] TC
   *[xray] radiografia
} de tórax</b>. Devo ler?
study-pictures =
    { $pictures ->
        [one] { $pictures } imagem, lida como um único exame.
       *[other] { $pictures } imagens, lidas como um único exame.
    }
study-progress = Imagem { $done } de { $pictures }
# $usable of $pictures, such as 38 of 40.
study-usable =
    { $usable ->
        [one] Baseia-se em { $usable } de { $pictures } imagens.
       *[other] Baseia-se em { $usable } de { $pictures } imagens, das quais se faz a média dos log-odds.
    }
# Where those are the fewer, so that all are averaged.
study-doubtful = Imagens confiáveis: { $usable } de { $pictures }; poucas demais para nomear uma classe.
# $positions are numbers and spans of pictures, such as 1–3, 17.
study-unusable = Não utilizáveis: { $positions }.
# $positions are numbers of pictures, the most telling first, such as 12, 20, 31.
study-shown = Mostradas: { $positions }.
study-left-out =
    { $pictures ->
        [one] { $pictures } outra imagem do arquivo não foi lida.
       *[other] { $pictures } outras imagens do arquivo não foram lidas.
    }

noted-text-masked = O texto na borda da imagem foi coberto antes de eu guardá-la.
noted-deidentified = O nome e outros dados do arquivo não foram guardados.
noted-lateral = Esta é uma incidência lateral; o modelo foi treinado com frontais, por isso a resposta é menos segura.

# An album: pictures or files sent together.
album-after-tap = Estas chegaram quando as outras do álbum já tinham sido tomadas para leitura: são lidas à parte.
album-unread =
    { $files ->
        [one] { $files } arquivo do álbum não pôde ser lido.
       *[other] { $files } arquivos do álbum não puderam ser lidos.
    }
# $seen is such as "4 CT slices and 1 X-ray".
album-mixed = Vejo { $seen }. Devo ler cada tipo à parte, ou tudo como do mesmo tipo?
album-ct =
    { $pictures ->
        [one] { $pictures } corte de TC
       *[other] { $pictures } cortes de TC
    }
album-xray =
    { $pictures ->
        [one] { $pictures } radiografia
       *[other] { $pictures } radiografias
    }
album-other =
    { $pictures ->
        [one] { $pictures } outra imagem
       *[other] { $pictures } outras imagens
    }
# The consent text speaks of tapping CT or X-ray, so this button names both.
album-as-seen = TC e Raio-X em separado

# The same picture again, by the same person: the answer that it got before is shown again.
duplicate-sent = Você já enviou isto em { TIME($sent, pattern: "dd/MM, HH:mm") } UTC. Esta é a resposta de então:
duplicate-anew = Analisar de novo
refusal-duplicate = Você já enviou isto; a resposta de então não está mais aqui. Envie de novo para que seja lido.

# /lowdata
lowdata-on = As respostas agora são leves: um mapa de calor de no máximo 45 KB, e /case sem o próprio exame.
lowdata-off = As respostas chegam em tamanho completo. Onde os dados são caros ou lentos, posso enviar respostas leves.
lowdata-turn-on = Enviar respostas leves
lowdata-turn-off = Enviar tamanho completo
# Under a verdict on a photo that is blurred, or small, since the phone shrank it.
quality-as-file = Celulares reduzem as fotos: enviado como arquivo, este exame chegaria mais nítido.

# In the log of the console.
console-event-joined = Chegou uma parte do álbum
console-event-split = Dividido em dois exames
