# What the bot's look at itself finds: for admins, /healthz and the doctor. No markup. Each stands after a colon or a sign.

health-silent = hakuna kilichopokelewa kutoka Telegram kwa sekunde { $seconds }: je, intaneti inafanya kazi?
health-heard =
    { $updates ->
        [one] sasisho { $updates } linashughulikiwa au linasubiri.
       *[other] masasisho { $updates } yanashughulikiwa au yanasubiri.
    }
# $trouble is a code, such as read_only.
health-storage = hifadhi haiwezi kutumika sasa ({ $trouble }); kinachofika kinasubiri.
health-no-database = hifadhidata haijibu ({ $kind }).
health-database = hifadhidata inajibu.
health-readers =
    { $processes ->
        [one] mchakato { $processes } wa kusoma
       *[other] michakato { $processes } ya kusoma
    }, { $waiting ->
        [one] picha { $waiting } inasubiri
       *[other] picha { $waiting } zinasubiri
    }, ms { $milliseconds } kwa picha.
health-disk-full = ni MB { $megabytes } tu zilizo wazi mahali DATA_DIR ilipo: ongeza nafasi, la sivyo picha haziwezi kuhifadhiwa.
health-disk = GB { NUMBER($gigabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } ziko wazi.
health-clock-unknown = saa haikuweza kulinganishwa.
health-clock-off = saa ya mashine hii imekosea kwa sekunde { $seconds }: washa usawazishaji wa saa (timedatectl set-ntp true).
health-clock = saa ni sahihi.
