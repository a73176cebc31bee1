# What became of a case: buttons under a verdict, notes, reminders.

# Buttons: two in a row on a phone.
outcome-button-positive = RT-PCR إيجابي
outcome-button-negative = RT-PCR سلبي
outcome-button-pending = RT-PCR قيد الانتظار
outcome-button-disagree = لا أوافق
outcome-button-note = إضافة ملاحظة

# Alerts: at most 200 characters, no markup.
outcome-noted =
    { $choice ->
        [positive] سُجّل: RT-PCR إيجابي. شكرًا لكم.
        [negative] سُجّل: RT-PCR سلبي. شكرًا لكم.
        [pending] سُجّل: RT-PCR قيد الانتظار. سأسأل مجددًا بعد ثلاثة أيام.
       *[disagree] سُجّل: لا توافقون على الإجابة. شكرًا لكم.
    }
outcome-taken-back = أُلغي التسجيل.
outcome-contradicts = شكرًا لكم. هذه النتيجة تناقض الإجابة، لذلك تُعرض الحالة على المراجعين.
outcome-closed = لا يمكن تسجيل شيء لهذه الحالة: ليست لها إجابة، أو أنها مُحيت.

# In a list.
outcome-rt-pcr =
    { $result ->
        [positive] نتيجة RT-PCR إيجابية
        [negative] نتيجة RT-PCR سلبية
       *[pending] نتيجة RT-PCR قيد الانتظار
    }
outcome-disagrees = لا توافقون على الإجابة
outcome-has-note = معها ملاحظة

note-prompt =
    اكتبوا ملاحظتكم على الحالة <code>{ $code }</code> ردًا على هذه الرسالة، دون أسماء، وبحد أقصى { $most } حرف. تحل محل أي ملاحظة سابقة؛ والشرطة (-) وحدها تحذفها.
note-kept = حُفظت الملاحظة مع الحالة <code>{ $code }</code>.
note-removed = لم تعد للحالة <code>{ $code }</code> ملاحظة.
note-too-long = في الملاحظة { $letters } حرف، والحد الأقصى { $most }. لم يُسجَّل شيء: اختصروها وردّوا على السؤال مجددًا.
note-not-text = لا تكون الملاحظة إلا نصًا. لم يُسجَّل شيء: ردّوا على السؤال بنص.
note-foreign = لا يمكن أن يضيف ملاحظة إلى الحالة إلا من أرسل صورتها.

reminder = قبل ثلاثة أيام كانت نتيجة RT-PCR للحالة <code>{ $code }</code>، المرسلة في { TIME($sent, pattern: "d MMMM yyyy") }، قيد الانتظار. إن ظهرت النتيجة، فيُرجى الضغط عليها. لن أسأل مرة أخرى.
