# The review console in the browser, and what is said about it in the chat. A message of a page may hold HTML.

command-console = فتح لوحة المراجعة

console-link =
    يفتح هذا الرابط لوحة المراجعة مرة واحدة، خلال عشر دقائق. احتفظوا به لأنفسكم.
    { $link }
console-link-here =
    { $told }

    وهو يُفتح على الحاسوب الذي يعمل عليه البوت. ليُفتح من مكان آخر، يمكن لأحد المشرفين ضبط CONSOLE_URL.
console-nowhere = لا توجد لوحة مراجعة الآن: المنفذ { $port } يستخدمه برنامج آخر. يمكن لأحد المشرفين ضبط HTTP_PORT على منفذ حر ثم تشغيل البوت من جديد.

# Around every page.
console-title = المراجعة في Radiogram
console-skip = الانتقال إلى المحتوى
console-menu = القائمة
console-place-queue = الحالات
console-place-numbers = الأرقام
console-place-people = الأشخاص
console-place-audit = التدقيق
console-place-export = التصدير
console-theme-dark = داكن
console-theme-light = فاتح
console-leave = تسجيل الخروج
console-leave-everywhere = تسجيل الخروج من كل مكان
console-footer = هذا ليس تشخيصًا. ويبقى اختبار RT-PCR هو المرجع.
console-home = إلى الحالات
# Where somebody has no name.
console-nobody = الشخص { $number }

# Pages that only say something.
console-open-title = فتح اللوحة
console-open-told = يعمل هذا الرابط مرة واحدة. لا تفتحوا اللوحة إلا على شاشة لا يراها غيركم.
console-open-button = فتح اللوحة
console-open-code = الرمز: ما يأتي بعد # في الرابط
console-told-closed = لم تسجّلوا الدخول، أو سُجّل خروجكم بعد ساعة دون استخدام. اكتبوا /console إلى البوت للحصول على رابط جديد.
console-told-left = سُجّل خروجكم. اكتبوا /console إلى البوت حين تحتاجون اللوحة من جديد.
console-told-link-unknown = هذا الرابط غير صالح. اكتبوا /console إلى البوت للحصول على رابط جديد.
console-told-link-used = استُخدم هذا الرابط من قبل. كل رابط يفتح اللوحة مرة واحدة: اكتبوا /console إلى البوت للحصول على رابط جديد.
console-told-link-expired = انتهت صلاحية هذا الرابط، ومدتها عشر دقائق: اكتبوا /console إلى البوت للحصول على رابط جديد.
console-told-link-replaced = حلّ رابط أحدث محل هذا الرابط. استخدموا آخر رابط أرسله البوت، أو اكتبوا /console للحصول على رابط جديد.
console-told-too-many = كثرت الروابط الخاطئة. انتظروا دقيقة، ثم اكتبوا /console إلى البوت للحصول على رابط جديد.
console-told-role-refused = دوركم لا يسمح بهذا. يمكن لأحد مشرفي البوت تغييره.
console-told-forged = هذا النموذج قديم، لذلك لم يتغيّر شيء. ارجعوا وأعيدوا تحميل الصفحة ثم حاولوا من جديد.
console-told-foreign = جاء هذا الطلب من موقع آخر، لذلك لم يتغيّر شيء. افتحوا اللوحة برابطها الخاص.
console-told-wrong-host = لا تعمل اللوحة على هذا العنوان. استخدموا الرابط الذي يرسله البوت؛ ومن يشغّل البوت يضبط عنوانها في CONSOLE_URL.
console-told-too-long = هذا أكثر مما تقبله اللوحة. الحد الأقصى للملاحظة 1,000 حرف.
console-told-not-found = لا توجد صفحة كهذه.
console-told-failed = حدث خلل من جانبنا. حاولوا من جديد بعد قليل؛ التفاصيل في سجل البوت.
console-told-held-up = لا يمكن استخدام تخزين البوت الآن. لا يضيع شيء: حاولوا من جديد بعد بضع دقائق.
console-offline = تعذّر الوصول إلى البوت، لذلك لم يتغيّر شيء. تحققوا من الاتصال ثم حاولوا من جديد.

# Times, in UTC.
console-moment = { TIME($at, pattern: "d MMM yyyy، HH:mm") }
console-moment-exact = { TIME($at, pattern: "d MMM yyyy، HH:mm:ss") }

# The queue: cases to look through.
console-shortcuts = طلبات متكررة
console-shortcut-all = كل الحالات
console-shortcut-unread = لم تُراجَع
console-shortcut-second = لقارئ ثانٍ
console-shortcut-disputed = مختلَف عليها
console-shortcut-unsure = غير حاسمة
console-filters = التصفية
console-filters-more = التصفية
console-filters-clear = إلغاء كل التصفية
console-show = عرض
console-any = الكل
console-text = رمز الحالة أو الملاحظة
console-text-admin = رمز الحالة أو الملاحظة أو المرسل
console-sort = الترتيب
console-sort-newest = الأحدث أولًا
console-sort-oldest = الأقدم أولًا
console-sort-least = الأقل ثقة أولًا
console-sort-most = الأكثر ثقة أولًا
console-filter-modality = نوع الأشعة
console-filter-verdict = الإجابة
console-filter-outcome = RT-PCR
console-filter-review = المراجعة
console-filter-site = المنشأة
console-filter-confidence = الثقة
console-filter-least = أدنى ثقة بالمئة
console-filter-most = أعلى ثقة بالمئة
console-filter-dates = التاريخ (UTC)
console-filter-since = من يوم
console-filter-until = إلى يوم
console-modality = { $value ->
    [ct] أشعة مقطعية
   *[xray] أشعة سينية
}
console-verdict = { $value ->
    [Refused] لم تُقرأ
    [Indeterminate] غير حاسمة
    [COVID] COVID
   *[Non-COVID] Non-COVID
}
console-outcome = { $value ->
    [disagrees] المرسل لا يوافق
    [positive] إيجابي
    [negative] سلبي
    [pending] قيد الانتظار
   *[none] لا يوجد
}
console-review = { $value ->
    [second] تنتظر قارئًا ثانيًا
    [agree] مُوافَق عليها
    [disagree] غير مُوافَق عليها
    [unusable] غير صالحة
    [disputed] مختلَف عليها
   *[none] لم تُراجَع
}
console-state = { $state ->
    [received] وصلت
    [awaiting_modality] بانتظار تحديد نوع الأشعة
    [queued] بانتظار القراءة
    [analysed] تجري الإجابة عنها
    [cancelled] أُلغيت
    [refused] مرفوضة
    [failed] تعذّرت قراءتها
   *[answered] أُجيب عنها
}
console-column-case = الحالة
console-column-logged = وقت التسجيل
console-column-sender = المرسل
console-read-by-others = قُرئت
console-erased-short = مُحيت
console-found = { $count ->
    [zero] لا حالات
    [one] حالة واحدة
    [two] حالتان
    [few] { $count } حالات
   *[other] { $count } حالة
}
console-found-more = { $count ->
    [one] الحالة التالية. وهناك المزيد.
    [two] الحالتان التاليتان. وهناك المزيد.
    [few] الحالات التالية، وعددها { $count }. وهناك المزيد.
   *[other] الحالات التالية، وعددها { $count }. وهناك المزيد.
}
console-found-further = { $count ->
    [0] لا شيء بين الحالات التي بُحث فيها.
    [one] حالة واحدة بين التي بُحث فيها.
    [two] حالتان بين التي بُحث فيها.
    [few] { $count } حالات بين التي بُحث فيها.
   *[other] { $count } حالة بين التي بُحث فيها.
} يمكنكم مواصلة البحث.
console-found-nothing = لا توجد حالة توافق هذه التصفية.
console-pages = الصفحات
console-first-page = الصفحة الأولى
console-next-page = الصفحة التالية
console-further-back = مواصلة البحث

# Keys.
console-keys = المفاتيح
console-keys-title = لوحة المفاتيح
console-key-move = الحالة التالية والسابقة
console-key-open = فتح الحالة
console-key-search = بحث
console-key-help = عرض هذه المفاتيح
console-key-opinions = أوافق، لا أوافق، غير صالحة
console-key-next = الحالة التالية
console-key-previous = الحالة السابقة
console-key-queue = العودة إلى الحالات
console-key-heatmap = إظهار الخريطة الحرارية وإخفاؤها
console-key-zoom = تكبير، تصغير، إعادة
console-close = إغلاق

# One case.
console-previous = السابقة
console-next = التالية
console-picture = الصورة
console-stage = الصورة. التكبير والتصغير بمفاتيح + و− و0، والتحريك بمفاتيح الأسهم.
console-scan-alt = صورة هذه الحالة ({ $modality ->
    [ct] أشعة مقطعية
   *[xray] أشعة سينية
})
console-overlay-alt = الصورة نفسها مع الخريطة الحرارية للنموذج
console-heatmap = الخريطة الحرارية
console-window = عرض النافذة
console-level = مستوى النافذة
console-zoom-in = تكبير
console-zoom-out = تصغير
console-reset = إعادة
console-heatmap-told = الألوان الدافئة تبيّن ما رجّح الفئة المذكورة. تُرسم الخريطة الحرارية على نسخة رمادية لا تتجاوز 720 بكسلًا؛ ويغيّر عرض النافذة ومستواها ألوانها أيضًا.
console-heatmap-apart = أبعاد الخريطة الحرارية تختلف عن أبعاد الصورة، لذلك تُعرض وحدها.
console-erased = مُحيت هذه الحالة بناءً على طلب: لم تعد صورها وملاحظاتها ومرسلها موجودة. وتبقى إجابتها وهذا السجل.
console-no-pictures = لم تعد صور هذه الحالة محفوظة. وتبقى الحالة وسجلها.
console-said = إجابة النموذج
console-context = درجة الثقة هي احتمال الفئة المذكورة بحسب النموذج، وقد عُويرت على صور بحثية عامة لم يتعلّم منها. وفي المستشفيات التي لم يتعلّم منها تزداد أخطاؤه كثيرًا.
console-contradicted = نتيجة RT-PCR التي أُبلغ بها تناقض هذه الإجابة.
console-give = { $opinion ->
    [agree] أوافق
    [disagree] لا أوافق
   *[unusable] غير صالحة
}
console-opinion = { $opinion ->
    [agree] يوافق
    [disagree] لا يوافق
   *[unusable] الصورة غير صالحة
}
console-note = ملاحظة (1,000 حرف على الأكثر، دون أسماء)
console-save-note = حفظ الملاحظة
console-outcome-note = ملاحظة على مآل الحالة (1,000 حرف على الأكثر، دون أسماء)
console-blind = { $count ->
    [one] قرأ هذه الحالة قارئ آخر. سترون ما قاله بعد أن تبدوا رأيكم.
    [two] قرأ هذه الحالة قارئان آخران. سترون ما قالاه بعد أن تبدوا رأيكم.
    [few] قرأ هذه الحالة { $count } قرّاء آخرين. سترون ما قالوه بعد أن تبدوا رأيكم.
   *[other] قرأ هذه الحالة { $count } قارئًا آخر. سترون ما قالوه بعد أن تبدوا رأيكم.
}
console-readings = القراءات
console-reading = { $number ->
    [1] القارئ الأول
    [2] القارئ الثاني
   *[3] القارئ الحاسم
}
console-sender-disagrees = المرسل لا يوافق على الإجابة.
console-rt-pcr = نتيجة RT-PCR: { $rt_pcr ->
    [positive] إيجابية
    [negative] سلبية
    [pending] قيد الانتظار
   *[none] لا توجد
}
console-problem-review-closed = لهذه الحالة كل القراءات التي تحتاجها.
console-problem-review-impossible = لا تُراجَع إلا حالة أُجيب عنها ولم تُمحَ.
console-problem-review-own = أنتم من أرسل هذه الحالة، لذلك يراجعها شخص آخر.
console-problem-review-first = أبدوا رأيكم أولًا؛ فالملاحظة ترافقه.
console-problem-outcome-impossible = لا يُسجَّل مآل إلا لحالة أُجيب عنها ولم تُمحَ.
console-problem-note-too-long = الحد الأقصى للملاحظة 1,000 حرف، لذلك لم تُحفظ.
console-told-no-case = لا توجد حالة بهذا الرمز.
console-told-no-picture = لم تعد هذه الصورة محفوظة.
console-told-unseen = افتحوا الحالة أولًا: لا تُعرض صورها إلا في صفحتها.

# The timeline of a case. Who did it stands behind.
console-timeline = التسلسل الزمني
console-by-bot = البوت
console-event-received = وصلت
console-event-awaiting-modality = سُئل عن نوع الأشعة
console-event-queued = أُحيلت إلى القراءة
console-event-analysed = قرأها النموذج
console-event-answered = أُجيب عنها
console-event-cancelled = أُلغيت
console-event-refused = رُفضت
console-event-failed = تعذّرت قراءتها
console-event-told = أُبلغ مرسلها
console-event-viewed = عُرضت
console-event-listed = عُرضت قائمة الحالات
console-event-outcome = أُبلغ بمآلها
console-event-reviewed = رُوجعت
console-event-review-note = تغيّرت ملاحظة المراجعة
console-event-erased = مُحيت
console-event-reminded = ذُكِّر مرسلها بمآلها
console-event-not-reminded = تعذّر تذكير مرسلها بمآلها
console-event-tap-refused = رُفضت ضغطة زر من شخص ما
console-event-case-refused = رُفض عرض الحالة على شخص ما
console-event-note-refused = رُفضت ملاحظة من شخص ما
console-event-edit-ignored = عُدّلت رسالتها، ولم يغيّر ذلك شيئًا
console-seen-in = { $place ->
    [review] أثناء المراجعة في المحادثة
    [console] في اللوحة
    [chat] في المحادثة
   *[export] في ملف مصدَّر
}
