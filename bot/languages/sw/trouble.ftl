# When something does not work: for people, then for admins.

-it-waits = Huna haja ya kutuma ujumbe wako tena: unasubiri, na utajibiwa tatizo hili likitatuliwa.
trouble-full = Diski ya huduma hii imejaa, kwa hiyo ujumbe wako bado hauwezi kuhifadhiwa. { -it-waits }
trouble-read-only = Hifadhi ya huduma hii haiwezi kuandikiwa kwa sasa. { -it-waits }
trouble-unreachable = Hifadhi ya huduma hii haifikiki kwa sasa. { -it-waits }
not-handled = Hitilafu imetokea upande wangu na ujumbe huu haukushughulikiwa. Tafadhali utume tena.

-nothing-is-lost = Ujumbe unasubiri na hakuna kinachopotea; bot itaendelea yenyewe tatizo hili likitatuliwa. Hakuna haja ya kuiwasha upya.
storage-full = ⚠️ Diski ya bot imejaa. { -nothing-is-lost } Ongeza nafasi: ondoa nakala rudufu za zamani au faili nyingine.
storage-read-only = ⚠️ Hifadhi ya bot ni ya kusoma tu. { -nothing-is-lost } Huenda diski inaharibika: tazama kumbukumbu (log) za mfumo.
storage-unreachable = ⚠️ Hifadhidata au diski ya bot haifikiki. { -nothing-is-lost } Ichunguze kwa doctor.
storage-usable = ✅ Hifadhi ya bot inaweza kutumika tena. Vilivyosubiri vinajibiwa.

# $said is a sentence of health.ftl or of a command.
health-unwell = ⚠️ { $said }
health-well = ✅ Sawa tena: { $said }
pictures-lost = ⚠️ { $said }
pictures-found = ✅ Hifadhi ya picha ina kila picha tena.

chore-name =
    { $chore ->
        [backup] Uhifadhi wa kila siku wa nakala rudufu
        [purged] Uondoaji wa kila siku wa picha za zamani
        [tidied] Usafishaji wa kila siku wa hifadhidata
        [drift] Uangalizi wa kila siku wa mchepuko wa picha
       *[digest] Utumaji wa kila siku wa ujumbe kwa wasimamizi
    }
chore-failed =
    ⚠️ { chore-name } haukufanyika: { $wrong }
    Utajaribiwa tena kila saa.
chore-fault = { $kind }; kumbukumbu (log) zinaonyesha wapi.
chore-done = ✅ { chore-name } unafanyika tena.
