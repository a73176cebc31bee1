# One's own cases: /history, /case and /cancel.

history = <b>حالاتكم</b>، الأحدث أولًا. اضغطوا إحداها لعرضها من جديد.
history-none = ليست لديكم حالات هنا. أرسلوا صورة مقطعية (CT) أو أشعة سينية للصدر، كصورة أو كملف.
history-when = الحالة <code>{ $code }</code> · { TIME($sent, pattern: "d MMMM yyyy، HH:mm") } بتوقيت UTC
# $verdict is COVID or Non-COVID, $confidence and $share such as 87 %.
history-sure = <b>{ $verdict } بثقة { $confidence }</b>
history-unsure = <b>غير حاسمة</b> ({ $share } لصالح COVID)
history-newer = الأحدث
history-older = الأقدم
list-dot = { " · " }

# A case without a verdict, in a word or two.
case-state =
    { $state ->
        [received] لم يُجب عنها بعد
        [awaiting_modality] بانتظار تحديد نوع الأشعة
        [queued] قيد القراءة
        [analysed] قيد القراءة
        [cancelled] أُلغيت
        [refused] لم تُحلَّل
       *[failed] تعذّرت قراءتها
    }
case-usage =
    اكتبوا رمز الحالة بعد الأمر، كما يظهر تحت كل إجابة:
    <code>/case 7K2M-9QFD</code>
    قائمة حالاتكم في /history
# The same for a code that nobody has and for somebody else's case.
case-unknown = ليست لديكم حالة بالرمز <b>{ $words }</b>. تحققوا من الرمز؛ قائمة حالاتكم في /history
case-picture = صورة { modality } للصدر · الحالة <code>{ $code }</code> · أُرسلت في { TIME($sent, pattern: "d MMMM yyyy، HH:mm") } بتوقيت UTC
case-open =
    { $state ->
        [queued] تجري قراءة الحالة <code>{ $code }</code>، وستصل الإجابة تلقائيًا.
        [analysed] تجري قراءة الحالة <code>{ $code }</code>، وستصل الإجابة تلقائيًا.
       *[awaiting_modality] تنتظر الحالة <code>{ $code }</code> تحديد نوعها: صورة مقطعية (CT) أم أشعة سينية.
    }
case-erased = مُحيت الحالة <code>{ $code }</code> في { TIME($erased, pattern: "d MMMM yyyy") }، ولم تعد صورتها ولا خريطتها الحرارية موجودة.
case-pictures-removed =
    حُذفت صورتها وخريطتها الحرارية، كما تُحذف صور كل الحالات بعد { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
case-pictures-missing = لا يمكن عرض صورتها وخريطتها الحرارية: لم تعودا محفوظتين، أو تتعذّر قراءتهما الآن.
case-note =
    <b>ملاحظة</b>
    { $note }

# An alert too: at most 200 characters, no markup.
nothing-known = لم يُحفظ عنكم شيء هنا بعد، فلا شيء يُعرض أو يُلغى أو يُصدَّر أو يُمحى. أرسلوا صورة مقطعية (CT) أو أشعة سينية للصدر، كصورة أو كملف.

cancel-nothing = لا يوجد سؤال مفتوح لإلغائه.
