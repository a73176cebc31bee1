# What the bot's look at itself finds: for admins, /healthz and the doctor. No markup. Each stands after a colon or a sign.

health-silent = nothing was heard from Telegram for { $seconds } s: is the internet connection up?
health-heard =
    { $updates ->
        [one] { $updates } update is being handled or waits.
       *[other] { $updates } updates are being handled or wait.
    }
# $trouble is a code, such as read_only.
health-storage = storage cannot be used now ({ $trouble }); what arrives waits.
health-no-database = the database does not answer ({ $kind }).
health-database = the database answers.
health-readers =
    { $processes ->
        [one] { $processes } reader process
       *[other] { $processes } reader processes
    }, { $waiting ->
        [one] { $waiting } scan waits
       *[other] { $waiting } scans wait
    }, { $milliseconds } ms a scan.
health-disk-full = only { $megabytes } MB are free where DATA_DIR lies: make room, or pictures cannot be stored.
health-disk = { NUMBER($gigabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } GB free.
health-clock-unknown = the clock could not be compared.
health-clock-off = this machine's clock is { $seconds } s off: switch on time synchronisation (timedatectl set-ntp true).
health-clock = the clock is right.
