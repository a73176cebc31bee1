# The daily message to the admins.

digest = <b>آخر 24 ساعة</b>
digest-scans = الصور المقيَّمة: { $scans }، المرسِلون: { $people }، قيد الانتظار الآن: { $open }.
# $what is a verdict, such as COVID, or the code of a reason, such as not_image.
digest-count = { $count } { $what }
digest-verdicts = نتائج { modality }: { $counts }.
digest-refused = مرفوضة: { $counts }.
digest-failed = تعذّرت قراءتها: { $counts }.
digest-seconds = زمن الإجابة: { NUMBER($median, minimumFractionDigits: 1, maximumFractionDigits: 1) } ثانية (الوسيط)، و{ NUMBER($slow, minimumFractionDigits: 1, maximumFractionDigits: 1) } ثانية أو أقل في 19 من كل 20.
digest-backup = آخر نسخة احتياطية: { TIME($at, pattern: "d MMMM yyyy، HH:mm") } بتوقيت UTC.
digest-no-backup = <b>لا توجد أي نسخة احتياطية.</b>
digest-disk = القرص: { $said }
digest-checkpoint =
    احتفظوا بهذه الرسالة: فهي تثبت ما كان عليه سجل التدقيق اليوم (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
