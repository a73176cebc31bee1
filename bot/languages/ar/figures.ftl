# Drift, told to the admins in the chat. PSI is the population stability index.
measure =
    { $measure ->
        [distance] البعد عن صور التدريب
       *[probability] احتمال COVID
    }
drift-measure = مقياس { measure }: PSI { NUMBER($psi, minimumFractionDigits: 2, maximumFractionDigits: 2) }، وعدد الصور { $scans }
drift-shifted =
    ⚠️ تختلف صور { modality } في الأيام السبعة الأخيرة عن الصور التي اختُبر عليها النموذج:
    { $measures }
    قد تخطئ إجاباته أكثر مما تقوله /model. انظروا «الأرقام» في لوحة المراجعة، وما الذي تغيّر: جهاز تصوير آخر، أو مرضى آخرون، أو صور ملتقطة من الشاشات.
drift-over = ✅ صور { modality } في الأيام السبعة الأخيرة عادت تشبه الصور التي اختُبر عليها النموذج.
drift-state = { $state ->
    [shifted] منزاحة
    [watch] تحت المراقبة
    [stable] كالمعتاد
   *[too_few] صور قليلة جدًا
}

# Numbers, in the console. Plots have these as titles and labels, so these hold no markup.
number = { $number }
console-sum = المجموع
console-reason = { $reason ->
    [empty] ملف فارغ
    [not_image] ليس صورة
    [not_an_image] ليس صورة
    [corrupt] ملف تالف
    [too_many_pixels] بكسلات كثيرة جدًا
    [too_small] صورة صغيرة جدًا
    [unsupported_format] صيغة لا تُقرأ
    [too_large] ملف كبير جدًا
    [unsafe] ملف قد يكون ضارًا
    [file_unavailable] لم يعد الملف لدى تيليجرام
    [text] نص
    [sticker] ملصق
    [voice] رسالة صوتية
    [video] فيديو
    [animation] صورة متحركة
    [not_a_chest_scan] ليست صورة أشعة للصدر
    [looks_like_ct] مقطعية أُرسلت كسينية
    [looks_like_xray] سينية أُرسلت كمقطعية
    [reading_failed] تعذّرت القراءة
   *[other] سبب آخر: { $reason }
}
console-figure-table = في جدول
console-numbers-span = المدة
console-numbers-days = { $days ->
    [365] سنة واحدة
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
console-numbers-behind = عُدّ حتى الآن { $counted } من { $events } من الأحداث. أعيدوا تحميل الصفحة لمتابعة العد.
console-numbers-nothing = لم يصل شيء في هذه المدة. اختاروا مدة أو منشأة أو نوع أشعة آخر.
console-numbers-intake = صور الأشعة
console-numbers-scans-count = { $scans ->
    [zero] لم تُقيَّم أي صورة.
    [one] قُيّمت صورة واحدة.
    [two] قُيّمت صورتان.
    [few] قُيّمت { $scans } صور.
   *[other] قُيّمت { $scans } صورة.
}
console-numbers-seconds = زمن الإجابة نحو { NUMBER($median, maximumSignificantDigits: 2) } ثانية (الوسيط)، و{ NUMBER($slow, maximumSignificantDigits: 2) } ثانية أو أقل في 19 من كل 20.
console-numbers-scans = الصور { $size ->
    [1] في اليوم
    [7] في الأسبوع
   *[other] كل أربعة أسابيع
}
console-numbers-waits = من معرفة نوع الأشعة إلى الإجابة، { $size ->
    [1] باليوم
    [7] بالأسبوع
   *[other] كل أربعة أسابيع
}
console-numbers-day = ابتداءً من
console-numbers-median = الوسيط
console-numbers-slow = 19 من كل 20 خلال
console-numbers-ended = { $state ->
    [refused] المرفوضة، بحسب السبب
   *[failed] ما تعذّرت قراءته، بحسب السبب
}
console-numbers-by-site = بحسب المنشأة ونوع الأشعة
console-numbers-no-site = بلا منشأة
console-numbers-field = مقارنة بنتائج RT-PCR المبلَّغ بها
console-numbers-known = { $n ->
    [zero] لا حالة لها نتيجة
    [one] حالة واحدة لها نتيجة
    [two] حالتان لهما نتيجة
    [few] { $n } حالات لها نتيجة
   *[other] { $n } حالة لها نتيجة
}، من { $judged } قُيّمت.
console-numbers-biased = هذه حالات أبلغ أحدهم بنتيجتها، وليست عيّنة من الكل: ربما يُبلَّغ بالنتائج المفاجئة أكثر من غيرها. خذوا الأرقام علامة تحذير، لا قياسًا لدقة النموذج.
console-numbers-no-results = لم يُبلَّغ بأي نتيجة RT-PCR لهذه الحالات، فلا يمكن القول كم كانت الإجابات صحيحة.
console-numbers-rate = { $share }% ({ $low }–{ $high })، ن = { $n }
console-numbers-rate-few = عدد قليل: { $hits } من { $n } فقط
console-numbers-rate-none = لا حالات
console-numbers-rate-name = { $rate ->
    [sensitivity] الحساسية، ما حُسم
    [specificity] النوعية، ما حُسم
    [found] الحساسية، من الكل
    [cleared] النوعية، من الكل
   *[abstained] غير حاسمة
}
console-numbers-rate-by = { $rate ->
    [calibration] المعايرة
    [sensitivity] الحساسية
   *[specificity] النوعية
} { $by ->
    [site] بحسب المنشأة
   *[month] بحسب الشهر
}
console-numbers-share = النسبة، مع فترة ثقة 95%
console-numbers-overall = الحساسية والنوعية والامتناع عن الحسم
console-numbers-overall-note = «من الكل»: تُحسب النتيجة غير الحاسمة خطأً. الخطوط فترات ثقة 95% (ويلسون)؛ ولأقل من خمس حالات تُذكر الأعداد وحدها.
console-numbers-calibration = المعايرة
console-numbers-calibration-note = على القطر يكون احتمال COVID صحيحًا. درجة براير (Brier) { $brier }، خطأ المعايرة المتوقع { $error }، ن = { $n }.
console-numbers-forecast = احتمال COVID المذكور
console-numbers-positive = نتائج RT-PCR الإيجابية
console-numbers-readers = اتفاق المراجعين
console-numbers-no-readings = لم يقرأ مراجعان أي حالة بعد.
console-numbers-readings-few = اتفقت القراءتان في { $agreed } من { $n } من الحالات التي قرأها مراجعان: عدد أقل من أن يُستنتج منه أكثر.
console-numbers-kappa-none = اتفقت القراءتان في كل الحالات ({ $n })، وبرأي واحد فقط، فالمصادفة وحدها تكفي لتفسير ذلك: لا توجد قيمة كابا.
console-numbers-kappa = كابا كوهين { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) } (فترة ثقة 95% من { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } إلى { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }): من { $n } من الحالات التي قرأها مراجعان، اتفقت القراءتان في { $agreed }.
console-numbers-pairs = القراءة الأولى (الصفوف) والقراءة الثانية (الأعمدة)
console-numbers-drift = الانزياح
console-numbers-no-drift = لا توجد في هذه المدة صور قيّمتها النماذج المستخدمة، فلا يمكن تبيّن الانزياح.
console-numbers-tenths = حصة الصور في كل عُشر من المرجع
console-numbers-tenths-note = العمود أسبوع، والصف عُشر من الصور التي اختُبر عليها النموذج، و{ $measure ->
    [distance] أغربها في الأعلى
   *[probability] أقربها إلى COVID في الأعلى
}. التلوين المتساوي هو المعتاد؛ والساطع يعني كثرة زائدة.
console-numbers-psi = مؤشر ثبات المجتمع (PSI) بالأسبوع
console-numbers-psi-note = الخطان عند 0.1 (تحت المراقبة) و0.2 (منزاحة). تُترك الأسابيع التي فيها أقل من 100 صورة.
console-numbers-week = الأسبوع ابتداءً من
console-numbers-images = الصور
console-numbers-state = الوضع

# People and invitations, in the console.
console-day = { TIME($at, pattern: "d MMM yyyy") }
console-page-of = صفحة { $page } من { $pages }
console-people-members = { $people ->
    [zero] لم يُسمح لأحد بالدخول، ولا دور لأحد
    [one] شخص واحد سُمح له بالدخول أو له دور
    [two] شخصان سُمح لهما بالدخول أو لهما دور
    [few] { $people } أشخاص سُمح لهم بالدخول أو لهم دور
    [many] { $people } شخصًا سُمح لهم بالدخول أو لهم دور
   *[other] { $people } شخص سُمح لهم بالدخول أو لهم دور
}
console-people-search = الاسم أو الرقم أو المنشأة
console-people-name = الاسم
console-people-role = الدور
console-people-scans = الصور
console-people-last = آخر صورة
console-people-never = لا شيء
console-people-consent = الموافقة
console-people-consented = الإصدار { $version }، { TIME($at, pattern: "d MMM yyyy") }
console-people-not-consented = لا
console-people-change = تغيير
console-people-out = إخراج
console-people-by-settings = بحسب ADMIN_IDS
console-people-nobody = لم يُعثر على أحد. ابحثوا عن اسم آخر أو منشأة أخرى، أو أنشئوا دعوة.
console-people-role-unknown = لم يتغيّر شيء: الدور ممارس سريري أو مراجع حالات أو مشرف.
console-people-invite = دعوة أشخاص
console-people-uses = كم شخصًا يمكنه استخدامها
console-people-days = لكم يومًا
console-people-make = إنشاء دعوة
console-people-made = دعوة إلى { $site }
console-people-made-told = بدور { role }، { $people ->
    [one] لشخص واحد
    [two] لشخصين
    [few] لعدد { $people } أشخاص
    [many] لعدد { $people } شخصًا
   *[other] لعدد { $people } شخص
}، حتى { TIME($until, pattern: "d MMM yyyy، HH:mm") } بتوقيت UTC. لا يُعرض الرابط والصورة إلا الآن. يستطيع كل من يملكهما الدخول، فلا تعطوهما لأي شخص آخر.
console-people-qr = الرابط كرمز QR
console-people-invite-wrong = لم تُنشأ دعوة: يلزم اسم منشأة لا يتجاوز { $letters } حرف، وعدد أشخاص من 1 إلى { $people }، وعدد أيام من 1 إلى { $days }.
console-people-invite-unknown = لا توجد دعوة كهذه.
console-people-open = الدعوات المفتوحة
console-people-none-open = لا توجد.
console-people-number = الرقم
console-people-used = الاستخدام
console-people-used-of = { $used } من { $most }
console-people-revoke = سحب

# The audit log, in the console. $said is a sentence of a command.
console-audit-proof = هل السجل سليم؟
console-audit-proof-told = يحمل كل حدث بصمة (hash) الحدث الذي قبله، فيظهر أي تغيير في أي موضع. ونقطة التحقق المحفوظة في مكان آخر تُظهر أيضًا إن كان آخر السجل قد اقتُطع أو كُتب كله من جديد.
console-audit-paste = نقاط تحقق محفوظة في مكان آخر، إن وُجدت
console-audit-verify = قراءة السجل كله والتحقق منه
console-audit-reading = تجري قراءة السجل.
console-audit-read = عدد الأحداث المقروءة: { $read } من { $events }.
console-audit-progress = ما قُرئ من السجل
console-audit-stop = إيقاف
console-audit-make = إنشاء نقطة تحقق
console-audit-made = احفظوا هذا السطر في مكان آخر، على ورق مثلًا أو في بريد إلى أنفسكم. وفي التقرير اليومي للمشرفين سطر مثله.
console-audit-holds = { $said }
console-audit-broken = { $said } اتركوا قاعدة البيانات هذه كما هي، وقارنوها بنسخة احتياطية.
console-audit-unread = { $said } لم يُتحقَّق من السجل.
console-audit-busy = تجري الآن قراءة السجل. انتظروا قليلًا ثم حاولوا من جديد.
console-audit-checkpoint-wrong = { $said }
console-audit-events = الأحداث
console-audit-person = رقم الشخص، أو system
console-audit-action = ما حدث
console-audit-number = الرقم
console-audit-when = متى (UTC)
console-audit-who = من
console-audit-what = ماذا
console-audit-details = التفاصيل
console-audit-nothing = لا توجد أحداث كهذه. اختاروا شخصًا أو حالة أو مدة أخرى.
console-audit-newest = الأحدث
console-audit-older = الأقدم

# Export, in the console.
console-export-which = أي الحالات
console-export-how = بأي صيغة
console-export-kind = { $kind ->
    [csv] CSV، جدول
    [jsonl] JSON Lines، للبرامج
   *[manifest] قائمة تدريب (manifest)
}
console-export-kind-told = { $kind ->
    [csv] يُفتح في برامج الجداول. توضع فاصلة علوية قبل ما قد تعدّه هذه البرامج معادلة.
    [jsonl] حالة في كل سطر.
   *[manifest] ملف ZIP مع صور يقرؤه الأمر python -m ml train: حالات أُبلغ بنتيجة RT-PCR لها، أو اتفق عليها المراجعون. تُترك غير الصالحة والمختلَف عليها. والمرضى غير معروفين، فقد يقع مريض واحد في التدريب وفي الاختبار معًا.
}
console-export-more = مع
console-export-pictures = الصور
console-export-pictures-told = ملف ZIP صوره لم تعد مشفّرة: احفظوه حيث لا يصل إليه إلا من يحق له رؤيتها. 50,000 حالة على الأكثر في كل مرة.
console-export-personal = الأسماء وأرقام تيليجرام والملاحظات
console-export-personal-told = عند الحاجة إليها فقط: بدونها يُميَّز الأشخاص برقم لا معنى له في أي مكان آخر.
console-export-logged = يسجّل سجل التدقيق من صدّر وماذا صدّر وكم حالة.
console-export-button = تصدير
console-export-these = تصدير هذه الحالات
console-export-unknown = لم يُصدَّر شيء: اختاروا CSV أو JSON Lines أو قائمة تدريب.
console-export-many = لم يُصدَّر شيء: هذه الحالات مع صورها أكثر من { $most }. اختاروا مدة أقصر أو منشأة واحدة.
console-export-nothing = لم يُصدَّر شيء: ليس لأي من هذه الحالات نتيجة RT-PCR مبلَّغ بها، ولا اتفق المراجعون على نتيجة قاطعة لأي منها.
console-export-readme =
    حالات مراجَعة من Radiogram: { $images ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $images } صور
       *[other] { $images } صورة
    }، للأمر python -m ml train --data this-folder.

    في الملف manifest.csv سطر لكل صورة. ويذكر العمود finding مصدر التصنيف: rt_pcr هي نتيجة RT-PCR المبلَّغ بها، وreview هو الرأي الذي انتهى إليه المراجعون في نتيجة قاطعة. تُركت الحالات غير الصالحة والمختلَف عليها، والصور التي وردت مرتين بتصنيفين.

    ولا يُعرف هنا أي الصور لمريض واحد: كل صورة مجموعة قائمة بذاتها، وقد يكون المريض نفسه في عدة مجموعات. ولذلك تبدو الأرقام على مجموعة الاختبار أفضل مما هي عليه.

    الصور غير مشفّرة. احفظوها حيث لا يصل إليها إلا من يحق له رؤيتها، واحذفوها بعد الانتهاء.

# What happened, in the audit log; what happens to a case stands in console.ftl.
console-event-image-erased = حُذفت الصورة
console-event-person-erased = مُحي الشخص
console-event-exported = بدأ التصدير
console-event-export-ended = انتهى التصدير
console-event-role-changed = تغيّر الدور
console-event-role-refused = رُفض أمر بسبب الدور
console-event-expelled = إخراج شخص
console-event-stranger-refused = رُفض غريب
console-event-invite-made = أُنشئت دعوة
console-event-invite-used = استُخدمت دعوة
console-event-invite-revoked = سُحبت دعوة
console-event-consented = مُنحت الموافقة
console-event-consent-withdrawn = سُحبت الموافقة
console-event-checkpoint = أُنشئت نقطة تحقق
console-event-audit-verified = تُحقّق من السجل: سليم
console-event-audit-broken = تُحقّق من السجل: غير سليم
console-event-console-link = أُنشئ رابط للوحة
console-event-console-link-refused = رُفض رابط للوحة
console-event-console-opened = فُتحت اللوحة
console-event-console-closed = أُغلقت اللوحة
console-event-console-role-refused = رُفضت صفحة في اللوحة بسبب الدور
console-event-console-forged = رُفض نموذج قديم أو مزوَّر
console-event-console-refused = رُفض طلب إلى اللوحة
console-event-backup = أُنجز النسخ الاحتياطي
console-event-purged = حُذفت الصور القديمة
console-event-tidied = رُتّبت قاعدة البيانات
console-event-digest = أُرسل التقرير اليومي
console-event-drift = فُحص الانزياح
console-event-own-case-refused = رُفضت مراجعة شخص لحالته
console-event-contradiction-told = أُبلغ المشرفون بأن RT-PCR يناقض الإجابة
console-event-remind-no-more = انتهى التذكير لأن البوت محظور
console-event-nothing-known = طلب مجهول بياناته
console-event-invite-refused-unknown = رُفضت دعوة غير معروفة
console-event-invite-refused-expired = رُفضت دعوة منتهية الصلاحية
console-event-invite-refused-used-up = رُفضت دعوة مستخدمة
console-event-invite-refused-revoked = رُفضت دعوة مسحوبة
console-event-broadcast-drafted = صيغت رسالة إلى الجميع
console-event-broadcast-made = بدأ إرسال رسالة إلى الجميع
console-event-broadcast-cancelled = أُلغيت رسالة إلى الجميع
console-event-broadcast-sent = أُرسلت رسالة إلى الجميع
console-event-last-admin-kept = بقي المشرف الوحيد مشرفًا
console-event-admin-kept = بقي مشرف محدَّد في ADMIN_IDS مشرفًا
console-event-tap-unknown = ضُغط زر لا يؤدي إلى شيء
console-event-flooded = أُوقف من يكتب بسرعة زائدة
console-event-note-too-long = رُفضت ملاحظة أطول من اللازم
console-event-put-off = أُجِّلت لكثرة الحالات المنتظرة
