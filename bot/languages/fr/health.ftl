# What the bot's look at itself finds: for admins, /healthz and the doctor. No markup. Each stands after a colon or a sign.

health-silent = rien n’est arrivé de Telegram depuis { $seconds } s : la connexion internet fonctionne-t-elle ?
health-heard =
    { $updates ->
        [one] { $updates } mise à jour en cours ou en attente.
       *[other] { $updates } mises à jour en cours ou en attente.
    }
# $trouble is a code, such as read_only.
health-storage = le stockage est inutilisable pour le moment ({ $trouble }) ; ce qui arrive est mis en attente.
health-no-database = la base de données ne répond pas ({ $kind }).
health-database = la base de données répond.
health-readers =
    { $processes } processus de lecture, { $waiting ->
        [one] { $waiting } examen en attente
       *[other] { $waiting } examens en attente
    }, { $milliseconds } ms par examen.
health-disk-full = il ne reste que { $megabytes } Mo libres à l’emplacement de DATA_DIR : libérez de la place, sinon les images ne pourront pas être enregistrées.
health-disk = { NUMBER($gigabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } Go libres.
health-clock-unknown = l’horloge n’a pas pu être comparée.
health-clock-off = l’horloge de cette machine est décalée de { $seconds } s : activez la synchronisation de l’heure (timedatectl set-ntp true).
health-clock = l’horloge est à l’heure.
