# From the picture to the answer. The words COVID and Non-COVID stay as they are in every language.

question = هل هذه صورة <b>أشعة مقطعية</b> (CT) أم <b>أشعة سينية</b>؟
cancel = إلغاء
read-as = قراءتها على أنها { modality }
reading = جارٍ قراءة صورة { modality }… (الحالة <code>{ $code }</code>)
cancelled = أُلغيت. لم تُحلَّل الصورة. الحالة <code>{ $code }</code>.
first-frame = في الملف عدة صور؛ تُقرأ الأولى فقط.

wait-place = أرسل آخرون صورًا قبلكم: ترتيبكم { $place }، والانتظار نحو { $duration }.
wait-busy =
    { $waiting ->
        [one] تنتظر القراءة صورة واحدة، ويستغرق ذلك نحو { $duration }. صورتكم محفوظة: اضغطوا أحد الأزرار مجددًا بعد ذلك.
        [two] تنتظر القراءة صورتان، ويستغرق ذلك نحو { $duration }. صورتكم محفوظة: اضغطوا أحد الأزرار مجددًا بعد ذلك.
        [few] تنتظر القراءة { $waiting } صور، ويستغرق ذلك نحو { $duration }. صورتكم محفوظة: اضغطوا أحد الأزرار مجددًا بعد ذلك.
       *[other] تنتظر القراءة { $waiting } صورة، ويستغرق ذلك نحو { $duration }. صورتكم محفوظة: اضغطوا أحد الأزرار مجددًا بعد ذلك.
    }
late-answer = أرسلتم هذه الصورة في { TIME($sent, pattern: "d MMMM، HH:mm") } بتوقيت UTC. تعذّر الوصول إلى البوت حينها، لذلك تأخرت هذه الإجابة.

# $verdict is COVID or Non-COVID, $confidence such as 87 %.
verdict-sure = النتيجة: <b>{ $verdict }</b> — بدرجة ثقة <b>{ $confidence }</b>
# $leaning is COVID or Non-COVID.
verdict-unsure = النتيجة: <b>غير حاسمة</b> — { $share } لصالح { $leaning }، وهذا لا يكفي للحسم
verdict-case = { modality } للصدر · الحالة <code>{ $code }</code>
verdict-meaning =
    { $verdict ->
        [COVID] الصورة أقرب إلى حالات COVID التي تعلّم منها النموذج. الألوان الدافئة تبيّن الموضع.
        [Non-COVID] الصورة أقرب إلى الحالات الخالية من COVID التي تعلّم منها النموذج. هذا لا يستبعد مرضًا آخر.
       *[Indeterminate] لا يستطيع النموذج الحسم: إما أنه لا توجد فئة مؤكدة بما يكفي للإجابة، أو أن الصورة شديدة الاختلاف عن الصور التي تعلّم منها.
    }
verdict-model = النموذج { $model } { $version }

quality-small = الصورة صغيرة، لذلك فالإجابة أقل يقينًا.
quality-low-contrast = تباين الصورة ضعيف، لذلك فالإجابة أقل يقينًا.
quality-inverted = قد تكون الصورة سالبة (معكوسة التدرّج) أو غير معتدلة: أرسلوها والرئتان داكنتان والرأس إلى الأعلى.
quality-unfamiliar = الصورة مختلفة عن الصور التي تعلّم منها النموذج، فلا تعتمدوا على هذه الإجابة.

# Alerts: at most 200 characters, no markup.
tap-unknown = لم يعد هذا الزر صالحًا. يُرجى إرسال الصورة مجددًا.
tap-foreign = لا يمكن أن يجيب إلا من أرسل هذه الصورة.
tap-done-queued = تجري قراءة هذه الصورة بالفعل.
tap-done-analysed = { tap-done-queued }
tap-done-answered = سبقت الإجابة عن هذه الصورة. أرسلوها مجددًا للحصول على إجابة جديدة.
tap-done-cancelled = أُلغي هذا الطلب. أرسلوا الصورة مجددًا لتُقرأ.
tap-done-refused = تعذّرت قراءة هذه الصورة. يُرجى إرسال صورة أخرى.
tap-done-failed = تعذّرت قراءة هذه الصورة. يُرجى إرسالها مجددًا.
