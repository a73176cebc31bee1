# What the bot's look at itself finds: for admins, /healthz and the doctor. No markup. Each stands after a colon or a sign.

health-silent = no se recibe nada de Telegram desde hace { $seconds } s: ¿funciona la conexión a internet?
health-heard =
    { $updates ->
        [one] { $updates } actualización en curso o en espera.
       *[other] { $updates } actualizaciones en curso o en espera.
    }
# $trouble is a code, such as read_only.
health-storage = el almacenamiento no se puede usar ahora ({ $trouble }); lo que llega queda en espera.
health-no-database = la base de datos no responde ({ $kind }).
health-database = la base de datos responde.
health-readers =
    { $processes ->
        [one] { $processes } proceso de lectura
       *[other] { $processes } procesos de lectura
    }, { $waiting ->
        [one] { $waiting } estudio en espera
       *[other] { $waiting } estudios en espera
    }, { $milliseconds } ms por estudio.
health-disk-full = solo quedan { $megabytes } MB libres donde está DATA_DIR: libere espacio o no se podrán guardar imágenes.
health-disk = { NUMBER($gigabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } GB libres.
health-clock-unknown = no se pudo comparar el reloj.
health-clock-off = el reloj de este equipo se desvía { $seconds } s: active la sincronización horaria (timedatectl set-ntp true).
health-clock = el reloj está en hora.
