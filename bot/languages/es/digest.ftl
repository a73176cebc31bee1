# The daily message to the admins.

digest = <b>Las últimas 24 horas</b>
digest-scans =
    { $scans ->
        [one] { $scans } estudio analizado
       *[other] { $scans } estudios analizados
    }, de { $people ->
        [one] { $people } persona
       *[other] { $people } personas
    }; { $open ->
        [one] { $open } espera ahora.
       *[other] { $open } esperan ahora.
    }
# $what is a verdict, such as COVID, or the code of a reason, such as not_image.
digest-count = { $count } { $what }
digest-verdicts = { modality }: { $counts }.
digest-refused = Rechazados: { $counts }.
digest-failed = Fallidos: { $counts }.
digest-seconds = Respondidos en { NUMBER($median, minimumFractionDigits: 1, maximumFractionDigits: 1) } s (mediana), en { NUMBER($slow, minimumFractionDigits: 1, maximumFractionDigits: 1) } s (19 de cada 20).
digest-backup = Última copia de seguridad: { TIME($at, pattern: "d MMM yyyy, HH:mm") } UTC.
digest-no-backup = <b>No hay ninguna copia de seguridad.</b>
digest-disk = Disco: { $said }
digest-checkpoint =
    Conserve este mensaje: demuestra cómo era hoy el registro de auditoría (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
