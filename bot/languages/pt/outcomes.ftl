# What became of a case: buttons under a verdict, notes, reminders.

# Buttons: two in a row on a phone.
outcome-button-positive = RT-PCR positivo
outcome-button-negative = RT-PCR negativo
outcome-button-pending = RT-PCR pendente
outcome-button-disagree = Discordo
outcome-button-note = Adicionar nota

# Alerts: at most 200 characters, no markup.
outcome-noted =
    { $choice ->
        [positive] Anotado: RT-PCR positivo. Obrigado.
        [negative] Anotado: RT-PCR negativo. Obrigado.
        [pending] Anotado: RT-PCR pendente. Pergunto de novo em três dias.
       *[disagree] Anotado: você discorda. Obrigado.
    }
outcome-taken-back = Retirado.
outcome-contradicts = Obrigado. Este resultado contradiz a resposta, por isso o caso vai para os revisores.
outcome-closed = Nada pode ser anotado neste caso: ele não tem resposta, ou foi apagado.

# In a list.
outcome-rt-pcr =
    { $result ->
        [positive] RT-PCR positivo
        [negative] RT-PCR negativo
       *[pending] RT-PCR pendente
    }
outcome-disagrees = você discorda
outcome-has-note = com nota

note-prompt =
    Escreva sua nota sobre o caso <code>{ $code }</code> em resposta a esta mensagem: no máximo { $most } caracteres, sem nomes. Ela substitui uma nota anterior; um hífen (-) sozinho a remove.
note-kept = A nota está guardada com o caso <code>{ $code }</code>.
note-removed = O caso <code>{ $code }</code> não tem mais nota.
note-too-long = A nota tem { $letters } caracteres; são guardados no máximo { $most }. Nada foi anotado: encurte-a e responda de novo à pergunta.
note-not-text = Uma nota só pode ser texto. Nada foi anotado: responda à pergunta com texto.
note-foreign = Só a pessoa que enviou a imagem pode adicionar uma nota ao caso.

reminder = O RT-PCR do caso <code>{ $code }</code>, enviado em { TIME($sent, pattern: "dd/MM/yyyy") }, estava pendente há três dias. Se o resultado já saiu, por favor, toque nele. Não pergunto de novo.
