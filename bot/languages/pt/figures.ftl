# Drift, told to the admins in the chat. PSI is the population stability index.
measure =
    { $measure ->
        [distance] Distância às imagens de treinamento
       *[probability] P(COVID)
    }
drift-measure = { measure }: PSI { NUMBER($psi, minimumFractionDigits: 2, maximumFractionDigits: 2) }, { $scans } exames
drift-shifted =
    ⚠️ Os exames de { $modality ->
        [ct] TC
       *[xray] raio-X
    } dos últimos sete dias diferem daqueles com os quais o modelo foi testado:
    { $measures }
    Suas respostas podem estar erradas com mais frequência do que /model diz. Veja Números no console, e o que mudou: outro equipamento, outros pacientes, fotos de telas.
drift-over = ✅ Os exames de { $modality ->
    [ct] TC
   *[xray] raio-X
} dos últimos sete dias são de novo como aqueles com os quais o modelo foi testado.
drift-state = { $state ->
    [shifted] desviado
    [watch] a observar
    [stable] como de costume
   *[too_few] poucos exames
}

# Numbers, in the console. Plots have these as titles and labels, so these hold no markup.
number = { $number }
console-sum = Total
console-reason = { $reason ->
    [empty] Arquivo vazio
    [not_image] Não é uma imagem
    [not_an_image] Não é uma imagem
    [corrupt] Arquivo danificado
    [too_many_pixels] Pixels demais
    [too_small] Pequena demais
    [unsupported_format] Formato que não é lido
    [too_large] Arquivo grande demais
    [unsafe] Arquivo que pode causar danos
    [file_unavailable] Arquivo não está mais no Telegram
    [text] Texto
    [sticker] Figurinha
    [voice] Mensagem de voz
    [video] Vídeo
    [animation] Animação
    [not_a_chest_scan] Não é um exame de tórax
    [looks_like_ct] TC enviada como radiografia
    [looks_like_xray] Radiografia enviada como TC
    [reading_failed] A leitura falhou
   *[other] Outro: { $reason }
}
console-figure-table = Como tabela
console-numbers-span = Período
console-numbers-days = { $days ->
    [365] 1 ano
   *[other] { $days } dias
}
console-numbers-behind = Contados até agora: { $counted } de { $events } eventos. Recarregue esta página para continuar a contagem.
console-numbers-nothing = Nada chegou neste período. Escolha outro período, unidade ou modalidade.
console-numbers-intake = Exames
console-numbers-scans-count = { $scans ->
    [one] { $scans } exame foi analisado.
   *[other] { $scans } exames foram analisados.
}
console-numbers-seconds = Respondidos em cerca de { NUMBER($median, maximumSignificantDigits: 2) } s (mediana), { NUMBER($slow, maximumSignificantDigits: 2) } s (19 de cada 20).
console-numbers-scans = Exames { $size ->
    [1] por dia
    [7] por semana
   *[other] a cada quatro semanas
}
console-numbers-waits = Da modalidade conhecida até a resposta, { $size ->
    [1] por dia
    [7] por semana
   *[other] a cada quatro semanas
}
console-numbers-day = Desde
console-numbers-median = Mediana
console-numbers-slow = 19 de cada 20 em até
console-numbers-ended = { $state ->
    [refused] Recusados, por motivo
   *[failed] Com falha, por motivo
}
console-numbers-by-site = Por unidade e modalidade
console-numbers-no-site = Sem unidade
console-numbers-field = Em comparação com o RT-PCR informado
console-numbers-known = { $n ->
    [one] { $n } caso tem resultado
   *[other] { $n } casos têm resultado
}, de { $judged } analisados.
console-numbers-biased = São os casos cujo resultado alguém informou, não uma amostra de todos: os surpreendentes podem ser informados com mais frequência. Tome os números como um sinal de alerta, não como a acurácia do modelo.
console-numbers-no-results = Nenhum RT-PCR foi informado para estes casos, por isso nada se pode dizer sobre o acerto das respostas.
console-numbers-rate = { $share }% ({ $low }–{ $high }), n = { $n }
console-numbers-rate-few = { $hits } de { $n }, muito poucos
console-numbers-rate-none = nenhum caso
console-numbers-rate-name = { $rate ->
    [sensitivity] Sensibilidade, classe indicada
    [specificity] Especificidade, classe indicada
    [found] Sensibilidade, do total
    [cleared] Especificidade, do total
   *[abstained] Indeterminado
}
console-numbers-rate-by = { $rate ->
    [calibration] Calibração
    [sensitivity] Sensibilidade
   *[specificity] Especificidade
} { $by ->
    [site] por unidade
   *[month] por mês
}
console-numbers-share = Percentual, com intervalo de 95%
console-numbers-overall = Sensibilidade, especificidade e abstenção
console-numbers-overall-note = Do total: Indeterminado conta como erro. As linhas são intervalos de 95% (Wilson); para menos de cinco casos há apenas contagens.
console-numbers-calibration = Calibração
console-numbers-calibration-note = Na diagonal, P(COVID) estaria certa. Escore de Brier { $brier }, erro de calibração esperado { $error }, n = { $n }.
console-numbers-forecast = P(COVID) indicada
console-numbers-positive = RT-PCR positivo
console-numbers-readers = Concordância entre revisores
console-numbers-no-readings = Nenhum caso foi lido ainda por dois revisores.
console-numbers-readings-few = { $agreed } de { $n } casos lidos por dois revisores foram lidos da mesma forma: muito poucos para dizer mais.
console-numbers-kappa-none = Todos os { $n } casos foram lidos da mesma forma, com uma só opinião, e o acaso bastaria para explicar isso: não há kappa.
console-numbers-kappa = O kappa de Cohen é { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) } (intervalo de 95%: de { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } a { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }): de { $n } casos lidos por dois revisores, { $agreed } foram lidos da mesma forma.
console-numbers-pairs = Primeira leitura (linhas) e segunda leitura (colunas)
console-numbers-drift = Deriva
console-numbers-no-drift = Neste período não há exames lidos pelos modelos em uso, por isso não é possível medir a deriva.
console-numbers-tenths = Percentual de exames em cada décimo da referência
console-numbers-tenths-note = Uma coluna é uma semana, uma linha um décimo das imagens com as quais o modelo foi testado, { $measure ->
    [distance] as mais atípicas no alto
   *[probability] as mais parecidas com COVID no alto
}. Um tom uniforme é o habitual; claro é demais.
console-numbers-psi = Índice de estabilidade populacional por semana
console-numbers-psi-note = Linhas em 0,1 (a observar) e 0,2 (desviado). Semanas com menos de 100 exames ficam de fora.
console-numbers-week = Semana desde
console-numbers-images = Exames
console-numbers-state = Estado

# People and invitations, in the console.
console-day = { TIME($at, pattern: "dd/MM/yyyy") }
console-page-of = Página { $page } de { $pages }
console-people-members = { $people ->
    [one] { $people } pessoa tem acesso ou uma função
   *[other] { $people } pessoas têm acesso ou uma função
}
console-people-search = Nome, número ou unidade
console-people-name = Nome
console-people-role = Função
console-people-scans = Exames
console-people-last = Último exame
console-people-never = Nenhum
console-people-consent = Consentimento
console-people-consented = Versão { $version }, { TIME($at, pattern: "dd/MM/yyyy") }
console-people-not-consented = Não
console-people-change = Mudar
console-people-out = Retirar acesso
console-people-by-settings = Por ADMIN_IDS
console-people-nobody = Ninguém foi encontrado. Busque outro nome ou unidade, ou crie um convite.
console-people-role-unknown = Nada foi mudado: uma função é clinician, reviewer ou admin.
console-people-invite = Convidar pessoas
console-people-uses = Quantas pessoas podem usá-lo
console-people-days = Por quantos dias
console-people-make = Criar um convite
console-people-made = Convite para { $site }
console-people-made-told = Como { role }, para { $people ->
    [one] uma pessoa
   *[other] { $people } pessoas
}, até { TIME($until, pattern: "dd/MM/yyyy, HH:mm") } UTC. O link e a imagem são mostrados só agora. Quem os tiver pode entrar, por isso não os passe a mais ninguém.
console-people-qr = O link como código QR
console-people-invite-wrong = Nenhum convite foi criado: é preciso uma unidade de no máximo { $letters } caracteres, de 1 a { $people } pessoas e de 1 a { $days } dias.
console-people-invite-unknown = Esse convite não existe.
console-people-open = Convites abertos
console-people-none-open = Não há nenhum.
console-people-number = Número
console-people-used = Usado
console-people-used-of = { $used } de { $most }
console-people-revoke = Cancelar

# The audit log, in the console. $said is a sentence of a command.
console-audit-proof = O registro está íntegro?
console-audit-proof-told = Cada evento leva o hash do anterior, de modo que uma mudança em qualquer ponto aparece. Um ponto de verificação guardado em outro lugar mostra também se o final foi cortado ou se tudo foi reescrito.
console-audit-paste = Pontos de verificação guardados em outro lugar, se você tiver
console-audit-verify = Ler e verificar todo o registro
console-audit-reading = O registro está sendo lido.
console-audit-read = { $read } de { $events } eventos lidos.
console-audit-progress = Até onde o registro foi lido
console-audit-stop = Parar
console-audit-make = Criar um ponto de verificação
console-audit-made = Guarde esta linha em outro lugar, como em papel ou em um e-mail para você mesmo(a). A mensagem diária aos admins também contém um.
console-audit-holds = { $said }
console-audit-broken = { $said } Mantenha este banco de dados como está e compare-o com um backup.
console-audit-unread = { $said } O registro não foi verificado.
console-audit-busy = O registro está sendo lido neste momento. Espere um pouco e tente de novo.
console-audit-checkpoint-wrong = { $said }
console-audit-events = Eventos
console-audit-person = Número da pessoa, ou system
console-audit-action = O que aconteceu
console-audit-number = N.º
console-audit-when = Quando (UTC)
console-audit-who = Quem
console-audit-what = O quê
console-audit-details = Detalhes
console-audit-nothing = Não há eventos assim. Escolha outra pessoa, caso ou período.
console-audit-newest = Mais recentes
console-audit-older = Mais antigos

# Export, in the console.
console-export-which = Quais casos
console-export-how = Em que formato
console-export-kind = { $kind ->
    [csv] CSV, uma tabela
    [jsonl] JSON Lines, para programas
   *[manifest] Manifesto, para treinar
}
console-export-kind-told = { $kind ->
    [csv] Abre em uma planilha. Um apóstrofo vem antes do que uma planilha tomaria por fórmula.
    [jsonl] Um caso por linha.
   *[manifest] Um ZIP com imagens que python -m ml train lê: casos cujo RT-PCR foi informado, ou sobre os quais os revisores chegaram a um acordo. Os não avaliáveis e os discordantes ficam de fora. Os pacientes não são conhecidos, por isso um mesmo paciente pode estar tanto na parte de treinamento quanto na de teste.
}
console-export-more = Com
console-export-pictures = Imagens
console-export-pictures-told = Um ZIP, com as imagens não mais criptografadas: guarde-o onde só tenha acesso quem pode vê-las. No máximo 50.000 casos por vez.
console-export-personal = Nomes, IDs do Telegram e notas
console-export-personal-told = Só onde você precisar deles: sem eles, as pessoas são distinguidas por um número que nada significa em outro lugar.
console-export-logged = O registro de auditoria diz quem exportou o quê, e quantos casos.
console-export-button = Exportar
console-export-these = Exportar estes casos
console-export-unknown = Nada foi exportado: escolha CSV, JSON Lines ou um manifesto.
console-export-many = Nada foi exportado: são mais de { $most } casos com imagens. Escolha um período mais curto ou uma só unidade.
console-export-nothing = Nada foi exportado: nenhum destes casos tem um RT-PCR informado, nem revisores que chegaram a um acordo sobre uma resposta definida.
console-export-readme =
    Casos revisados do Radiogram: { $images ->
        [one] uma imagem
       *[other] { $images } imagens
    }, para python -m ml train --data esta-pasta.

    manifest.csv tem uma linha por imagem. A coluna finding diz de onde vem o rótulo: rt_pcr é o RT-PCR que foi informado, review a opinião sobre uma resposta definida a que os revisores chegaram. Ficam de fora os casos não avaliáveis ou discordantes, e as imagens que chegaram duas vezes com dois rótulos.

    Aqui não se sabe quais imagens são de um mesmo paciente: cada uma é um grupo próprio, e o mesmo paciente pode estar em vários. Isso faz os números da parte de teste parecerem melhores do que são.

    As imagens não estão criptografadas. Guarde-as onde só tenha acesso quem pode vê-las, e apague-as quando terminar.

# What happened, in the audit log; what happens to a case stands in console.ftl.
console-event-image-erased = Imagem removida
console-event-person-erased = Pessoa apagada
console-event-exported = Exportação iniciada
console-event-export-ended = Exportação terminada
console-event-role-changed = Função mudada
console-event-role-refused = Comando recusado pela função
console-event-expelled = Acesso retirado
console-event-stranger-refused = Desconhecido recusado
console-event-invite-made = Convite criado
console-event-invite-used = Convite usado
console-event-invite-revoked = Convite cancelado
console-event-consented = Consentimento dado
console-event-consent-withdrawn = Consentimento retirado
console-event-checkpoint = Ponto de verificação criado
console-event-audit-verified = Registro verificado: íntegro
console-event-audit-broken = Registro verificado: não íntegro
console-event-console-link = Link do console criado
console-event-console-link-refused = Link do console recusado
console-event-console-opened = Console aberto
console-event-console-closed = Console fechado
console-event-console-role-refused = Página do console recusada pela função
console-event-console-forged = Formulário desatualizado ou forjado recusado
console-event-console-refused = Pedido ao console recusado
console-event-backup = Backup feito
console-event-purged = Imagens antigas removidas
console-event-tidied = Banco de dados limpo
console-event-digest = Mensagem diária enviada
console-event-drift = Deriva verificada
console-event-own-case-refused = Revisão do próprio caso recusada
console-event-contradiction-told = Admins avisados: o RT-PCR contradiz a resposta
console-event-remind-no-more = Lembretes encerrados: o bot está bloqueado
console-event-nothing-known = Uma pessoa desconhecida pediu seus dados
console-event-invite-refused-unknown = Convite desconhecido recusado
console-event-invite-refused-expired = Convite expirado recusado
console-event-invite-refused-used-up = Convite já usado recusado
console-event-invite-refused-revoked = Convite cancelado recusado
console-event-broadcast-drafted = Mensagem a todos redigida
console-event-broadcast-made = Envio da mensagem a todos iniciado
console-event-broadcast-cancelled = Mensagem a todos cancelada
console-event-broadcast-sent = Mensagem a todos enviada
console-event-last-admin-kept = O único administrador continuou a sê-lo
console-event-admin-kept = Um administrador por ADMIN_IDS continuou a sê-lo
console-event-tap-unknown = Um botão que não leva a nada foi tocado
console-event-flooded = Alguém que escrevia rápido demais foi contido
console-event-note-too-long = Uma nota longa demais foi recusada
console-event-put-off = Adiado: há casos demais em espera
