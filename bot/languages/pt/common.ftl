# Glossário, para que todas as mensagens usem as mesmas palavras:
# scan: exame; picture: imagem; case: caso; answer, verdict: resposta; confidence: confiança; heatmap: mapa de calor;
# Indeterminate: Indeterminado; refused: recusado; judged, analysed: analisado; learned from: treinado com;
# review, reviewer: revisão, revisor(a); clinician: profissional de saúde; admin: admin; site: unidade;
# invitation: convite; audit log: registro de auditoria; checkpoint: ponto de verificação; backup: backup;
# consent: consentimento; RT-PCR: o RT-PCR; not a diagnosis: isto não é um diagnóstico.
# review console: console de revisão; queue: lista de casos; reading: leitura; outcome: resultado; disputed: discordante;
# unusable: não avaliável; drift: deriva; note: nota; Telegram number: ID do Telegram; to put out: retirar acesso.
# CT: TC; X-ray: Raio-X em botões e listas, radiografia nas frases. Tratamento por você.

# Words and forms that other messages are made of.

modality = { $modality ->
    [ct] TC
   *[xray] Raio-X
}
role = { $role ->
    [admin] admin
    [reviewer] revisor(a)
   *[clinician] profissional de saúde
}
percent = { $number }%
duration-seconds = { $count } s
duration-minutes = { $count } min
duration-hours = { $count } h
list-comma = { ", " }
list-and = { " e " }

unproven = Em hospitais fora do seu treinamento, o modelo erra com muito mais frequência. Veja /help
not-a-diagnosis = <i>Isto não é um diagnóstico. O RT-PCR permanece o exame de referência.</i>
