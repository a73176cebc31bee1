# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = O que este bot faz
command-help = Como enviar um exame e ler a resposta
command-model = Com que frequência os modelos acertam e erram
command-history = Seus casos, os mais recentes primeiro
command-case = Mostrar um caso de novo
command-delete = Apagar um caso, ou tudo o que é seu
command-export = Seus dados em um arquivo
command-cancel = Retirar a última pergunta
command-language = Mudar o idioma
command-lowdata = Respostas leves, se os dados são caros ou lentos
command-privacy = O que é guardado, por quanto tempo e quem pode ver
command-withdraw = Retirar seu consentimento
command-scan = Ler o exame que leva esta legenda, ou ao qual responde
command-admin = Menu: revisão, números, pessoas, auditoria
command-review = Revisar os casos um após o outro
command-broadcast = Escrever a todas as pessoas que usam o bot
command-invite = Convidar pessoas de uma unidade
command-invites = Convites abertos
command-people = Quem pode usar o bot
command-role = Mudar o que alguém pode fazer

# Descriptions: at most 120 and 512 characters, no markup.
description-short = Lê uma imagem de TC ou radiografia de tórax em busca de sinais de COVID. Não é um diagnóstico.
description =
    Envie um corte de TC ou uma radiografia de tórax como foto ou como arquivo. Em instantes você recebe COVID ou Non-COVID, com um grau de confiança e um mapa de calor.

    Para profissionais de saúde. Isto não é um diagnóstico: o RT-PCR permanece o exame de referência.
