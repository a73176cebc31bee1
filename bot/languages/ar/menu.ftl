# /admin: the menu of admins and reviewers.

# $unread and $disputed are numbers, or such as 1,000+.
menu =
    <b>القائمة</b>
    حالات لم يراجعها أحد: { $unread }
    حالات اختلف فيها مراجعان: { $disputed }
# Labels of buttons: no markup, and short.
menu-review = مراجعة الحالات ({ $waiting })
menu-numbers = الأرقام
menu-people = الأشخاص
menu-invites = الدعوات
menu-audit = سجل التدقيق
menu-export-button = التصدير
menu-broadcast = الكتابة إلى الجميع
menu-close = إغلاق
menu-back = « رجوع
menu-before = ‹
menu-after = ›
menu-closed = أُغلقت القائمة. لفتحها من جديد: /admin
# An alert: at most 200 characters, no markup.
menu-unknown = لم يعد هذا الزر صالحًا. لفتح القائمة من جديد: /admin
menu-export =
    <b>التصدير</b>: أي الحالات؟ تصلكم في جدول (CSV) بلا أسماء ولا أرقام تيليجرام ولا ملاحظات ولا صور. ويسجّل سجل التدقيق من صدّر وماذا صدّر وكم حالة.

    أما مع صورها، أو كقائمة تدريب، فتُصدَّر الحالات من لوحة المراجعة. لفتحها: /console
menu-export-making = يجري إعداد الجدول…
menu-export-large = ⚠️ لم يُصدَّر شيء: الجدول، حتى بعد ضغطه، أكبر مما يقبله تيليجرام (50 ميغابايت). اختاروا مدة أقصر، أو صدّروه من لوحة المراجعة. لفتحها: /console
menu-export-failed = ⚠️ لم يؤكد تيليجرام استلام الملف. إن لم يصلكم، يمكنكم المحاولة من جديد ابتداءً من الساعة { TIME($again, pattern: "HH:mm") } بتوقيت UTC.
# The caption of a file. $span is the label of a button.
menu-export-made =
    { $span }: { $cases ->
        [zero] لا حالات
        [one] حالة واحدة
        [two] حالتان
        [few] { $cases } حالات
       *[other] { $cases } حالة
    } بلا أسماء ولا أرقام تيليجرام ولا ملاحظات ولا صور. وهذا يثبت ما كان عليه سجل التدقيق حينها:
    <code>{ $checkpoint }</code>
# Labels of buttons.
menu-export-year = هذه السنة
menu-export-all = كل الحالات
# Alerts.
menu-export-none = لم يُصدَّر شيء: لا حالات في هذه المدة.
menu-export-wait = صدّرتم هذه الحالات قبل قليل. يمكنكم تصديرها من جديد ابتداءً من الساعة { TIME($again, pattern: "HH:mm") } بتوقيت UTC.

numbers =
    { $days ->
        [1] <b>اليوم</b> (UTC)
        [two] <b>آخر يومين</b> (UTC)
        [few] <b>آخر { $days } أيام</b> (UTC)
        [many] <b>آخر { $days } يومًا</b> (UTC)
       *[other] <b>آخر { $days } يوم</b> (UTC)
    }
numbers-days =
    { $days ->
        [1] اليوم
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }

audit = يحفظ <b>سجل التدقيق</b> ما جرى لكل حالة، ومن فعله. وكل قيد يختمه القيد الذي يليه: فأي تغيير أو إضافة أو حذف يظهر عند التحقق من السجل. أما نقطة التحقق المحفوظة في مكان آخر فتثبت أن آخر السجل لم يُقتطع.
audit-verify = التحقق الآن
audit-make-checkpoint = إنشاء نقطة تحقق
audit-verifying = جارٍ قراءة سجل التدقيق كله…
audit-holds =
    ✅ سجل التدقيق سليم، وعدد قيوده { $events }.
    آخرها مختوم بالرمز <code>{ $head }</code>
# $problem is a sentence of `python -m storage audit verify`.
audit-broken = ⚠️ <b>سجل التدقيق غير سليم</b>: { $problem }. اتركوا كل شيء كما هو، وقارنوه بنسخة احتياطية.
audit-checkpoint =
    احتفظوا بهذه الرسالة: فهي تثبت ما كان عليه سجل التدقيق الآن (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
