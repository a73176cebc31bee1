# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = Kazi ya bot hii
command-help = Jinsi ya kutuma picha na kusoma jibu
command-model = Modeli huwa sahihi mara ngapi, na hukosea mara ngapi
command-history = Visa vyako, vipya kwanza
command-case = Onyesha kisa tena
command-delete = Futa kisa, au vyako vyote
command-export = Taarifa zako kama faili
command-cancel = Ghairi swali la mwisho
command-language = Badilisha lugha
command-lowdata = Majibu madogo, data inapokuwa ghali au ya polepole
command-privacy = Kinachohifadhiwa, kwa muda gani, na nani anaweza kukiona
command-withdraw = Ondoa ridhaa yako
command-scan = Soma picha yenye maelezo haya, au inayojibiwa
command-admin = Menyu: uhakiki, takwimu, watu, ukaguzi
command-review = Hakiki visa kimoja baada ya kingine
command-broadcast = Waandikie wote wanaotumia bot
command-invite = Alika watu wa kituo
command-invites = Mialiko iliyo wazi
command-people = Nani anaruhusiwa kutumia bot
command-role = Badilisha kile mtu anachoruhusiwa kufanya

# Descriptions: at most 120 and 512 characters, no markup.
description-short = Husoma picha ya CT au eksirei ya kifua ikitafuta dalili za COVID. Si utambuzi wa ugonjwa.
description =
    Tuma kipande cha CT ya kifua au eksirei ya kifua kama picha au kama faili. Kwa muda mfupi unapata COVID au Non-COVID, pamoja na kiwango cha uhakika na ramani ya joto.

    Kwa wahudumu wa afya. Huu si utambuzi wa ugonjwa: RT-PCR inabaki kuwa kipimo cha rejea.
