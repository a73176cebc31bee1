# The daily message to the admins.

digest = <b>As últimas 24 horas</b>
digest-scans =
    { $scans ->
        [one] { $scans } exame analisado
       *[other] { $scans } exames analisados
    }, de { $people ->
        [one] { $people } pessoa
       *[other] { $people } pessoas
    }; { $open } em espera agora.
# $what is a verdict, such as COVID, or the code of a reason, such as not_image.
digest-count = { $count } { $what }
digest-verdicts = { modality }: { $counts }.
digest-refused = Recusados: { $counts }.
digest-failed = Com falha: { $counts }.
digest-seconds = Respondidos em { NUMBER($median, minimumFractionDigits: 1, maximumFractionDigits: 1) } s (mediana), em { NUMBER($slow, minimumFractionDigits: 1, maximumFractionDigits: 1) } s (19 de cada 20).
digest-backup = Último backup: { TIME($at, pattern: "dd/MM/yyyy, HH:mm") } UTC.
digest-no-backup = <b>Não há nenhum backup.</b>
digest-disk = Disco: { $said }
digest-checkpoint =
    Guarde esta mensagem: ela prova como estava hoje o registro de auditoria (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
