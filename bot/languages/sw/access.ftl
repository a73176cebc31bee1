# Who may use the bot.

stranger =
    Bot hii hujibu tu watu walioruhusiwa na msimamizi wake, na wewe bado si mmoja wao.
    Ikiwa unastahili kuwa mmoja wao, mwombe msimamizi mwaliko. Namba yako ya utambulisho (ID) ya Telegram ni <code>{ $number }</code>.
flooded = Unaandika haraka kuliko ninavyoweza kujibu, kwa hiyo sikusoma ujumbe huu. Subiri dakika moja, kisha uendelee. Picha zinapokelewa hata hivyo.
# An alert: at most 200 characters, no markup.
stranger-tap = Bot hii hujibu tu watu walioruhusiwa na msimamizi wake, na wewe si mmoja wao.
role-refused = Ni { $roles } pekee wanaoweza kufanya hivyo.
# Those who have a role, as $roles above.
roles =
    { $role ->
        [admin] wasimamizi
        [reviewer] wahakiki
       *[clinician] wahudumu wa afya
    }

invite-unknown = Mwaliko huu si halali. Mwombe aliyekutumia akupe mwingine.
invite-expired = Muda wa mwaliko huu umekwisha. Mwombe aliyekutumia akupe mwingine.
invite-used-up = Mwaliko huu umeshatumika. Mwombe aliyekutumia akupe wako mwenyewe.
invite-revoked = Mwaliko huu umebatilishwa. Mwombe aliyekutumia akupe mwingine.
