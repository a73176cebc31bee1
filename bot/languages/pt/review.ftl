# The review deck, and alerts to the admins.

review-sent = Enviado em { TIME($at, pattern: "dd/MM/yyyy, HH:mm") } UTC
review-site = Unidade: { $site }
review-rt-pcr =
    RT-PCR: { $rt_pcr ->
        [positive] positivo
        [negative] negativo
       *[pending] pendente
    }
# Labels of buttons: no markup, and short.
review-view =
    { $view ->
        [picture] Imagem
       *[heatmap] Mapa de calor
    }
review-opinion =
    { $opinion ->
        [agree] Concordo
        [disagree] Discordo
       *[unusable] Não avaliável
    }
review-note = Nota
review-skip = Pular
review-stop = Parar
review-go-on = Continuar a revisão

review-none = Nenhum outro caso espera sua revisão.
review-stopped = Parado. O que você opinou está guardado.
review-no-picture = A imagem do caso <code>{ $code }</code> não foi encontrada, por isso o caso não pode ser revisado aqui.
review-note-ask = O que deve ser anotado no caso <code>{ $code }</code>? Responda a esta mensagem, sem nomes de pacientes.
review-note-asks = E o que você diz da resposta ao caso <code>{ $code }</code>? Sua nota é guardada com a sua opinião.
review-note-too-long = Uma nota tem no máximo { $most } caracteres. Por favor, responda de novo com uma mais curta.
review-noted = Sua nota sobre o caso <code>{ $code }</code> está guardada.
# Alerts: at most 200 characters, no markup.
review-note-lost = Sua nota não está mais aqui. Por favor, toque em Nota abaixo do caso e escreva-a de novo.
review-own = Foi você quem enviou este caso, por isso outra pessoa o revisa.
review-closed = Outros revisores já decidiram este caso.
review-gone = Este caso não pode mais ser revisado.

# $verdict is such as: COVID — 93 % confidence.
contradiction =
    ⚠️ O RT-PCR contradiz a resposta do caso <code>{ $code }</code>.
    Resposta: { $verdict }
    RT-PCR: { $rt_pcr ->
        [positive] positivo
       *[negative] negativo
    }
contradiction-open = Abrir para revisão
errors-many =
    ⚠️ Na última hora, { $bad } de { $all } exames falharam ou foram recusados pelo leitor. Veja o log e o que foi enviado.
errors-few = ✅ Na última hora, { $bad } de { $all } exames falharam ou foram recusados pelo leitor: em ordem de novo.
