# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    Andika kituo kinachoalikwa na, ukipenda, ni watu wangapi wanaoweza kutumia mwaliko (vinginevyo 1) na kwa siku ngapi (vinginevyo 7):
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    Mwaliko { $number } kwa <b>{ $site }</b>, kwa { $people ->
        [one] mtu mmoja
       *[other] watu { $people }
    }, hadi { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC. Wape wahusika kiungo hiki, au wape picha waichanganue; yeyote aliye nacho anaweza kuingia, kwa hiyo usimtumie mtu mwingine yeyote:
    { $link }
invites =
    { $total ->
        [one] <b>Mwaliko mmoja ulio wazi</b>
       *[other] <b>Mialiko { $total } iliyo wazi</b>
    }
invites-one = <b>{ $number }</b> { $site }: umetumika mara { $used } kati ya { $most }, hadi { TIME($until, pattern: "d MMM yyyy") }
invites-none = Hakuna mialiko iliyo wazi. /invite hutengeneza mwaliko.
# Labels of buttons: no markup, and short.
invites-new = Mwaliko mpya
invites-how-many = Ni watu wangapi wanaoweza kutumia mwaliko, na kwa muda gani?
invites-size =
    { $people ->
        [one] Mtu { $people }
       *[other] Watu { $people }
    }, siku { $days }
invites-which-site = Ni kwa kituo kipi?
invites-other-site = Kituo kingine
invite-ask = Mwaliko ni kwa kituo kipi? Jibu ujumbe huu kwa jina lake.
invite-site-too-long = Jina la kituo lina herufi zisizozidi { $most }. Tafadhali jibu tena kwa jina fupi zaidi.
revoke = Batilisha { $number }
revoked = Mwaliko { $number } umebatilishwa. Waliokwisha kuingia wanabaki.

# $standing is a role, and a site where there is one.
people-one = <b>{ $number }</b> { $name }: { $standing }
people =
    { $total ->
        [one] <b>Mtu mmoja</b>
       *[other] <b>Watu { $total }</b>
    }
people-since = Aliruhusiwa tarehe { TIME($at, pattern: "d MMM yyyy") }.
# Labels of buttons: no markup, and short.
people-leave = Mwondoe
people-leave-ask = { $name } hataweza kutumia bot tena, hadi aalikwe upya. Visa vyake vinabaki. Una uhakika?
people-leave-sure = Ndiyo, mwondoe
people-none = Bado hakuna aliyeruhusiwa. /invite hutengeneza mwaliko.
role-usage =
    Andika namba ya mtu, kama /people inavyoionyesha, na jukumu atakalokuwa nalo:
    <code>/role 12 reviewer</code>
    Chagua clinician (mhudumu wa afya), reviewer (mhakiki) au admin (msimamizi); au out, ambaye haruhusiwi tena kutumia bot.
role-unknown = Hakuna mtu mwenye namba { $number }. /people huonyesha namba.
role-given = { $name } sasa ni: { role }.
role-out = { $name } haruhusiwi tena kutumia bot. Visa vyake vinabaki.
role-last-admin = { $name } ndiye msimamizi pekee, na ataendelea kuwa msimamizi hadi awepo mwingine.
role-by-settings = { $name } ni msimamizi kupitia ADMIN_IDS, katika mipangilio ya bot: hilo linaweza kubadilishwa huko tu.
