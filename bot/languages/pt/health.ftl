# What the bot's look at itself finds: for admins, /healthz and the doctor. No markup. Each stands after a colon or a sign.

health-silent = nada chega do Telegram há { $seconds } s: a conexão com a internet está funcionando?
health-heard =
    { $updates ->
        [one] { $updates } atualização em andamento ou em espera.
       *[other] { $updates } atualizações em andamento ou em espera.
    }
# $trouble is a code, such as read_only.
health-storage = o armazenamento não pode ser usado agora ({ $trouble }); o que chega fica em espera.
health-no-database = o banco de dados não responde ({ $kind }).
health-database = o banco de dados responde.
health-readers =
    { $processes ->
        [one] { $processes } processo de leitura
       *[other] { $processes } processos de leitura
    }, { $waiting ->
        [one] { $waiting } exame em espera
       *[other] { $waiting } exames em espera
    }, { $milliseconds } ms por exame.
health-disk-full = só há { $megabytes } MB livres onde fica DATA_DIR: libere espaço, ou as imagens não poderão ser guardadas.
health-disk = { NUMBER($gigabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } GB livres.
health-clock-unknown = não foi possível comparar o relógio.
health-clock-off = o relógio desta máquina está errado em { $seconds } s: ative a sincronização da hora (timedatectl set-ntp true).
health-clock = o relógio está certo.
