# Files and albums that hold several pictures, and what was noticed about a file.

# Instead of the question CT or X-ray, where a DICOM file names it.
study-ask = بحسب ما في الملف، هذه صورة <b>{ modality }</b> للصدر. هل أقرؤها؟
study-pictures =
    { $pictures ->
        [one] صورة واحدة تُقرأ كفحص واحد.
        [two] صورتان تُقرآن معًا كفحص واحد.
        [few] هذه { $pictures } صور تُقرأ معًا كفحص واحد.
       *[other] هذه { $pictures } صورة تُقرأ معًا كفحص واحد.
    }
study-progress = الصورة { $done } من { $pictures }
# $usable of $pictures, such as 38 of 40.
study-usable =
    { $usable ->
        [one] عدد الصور التي تستند إليها الإجابة: { $usable } من { $pictures }.
       *[other] عدد الصور التي تستند إليها الإجابة: { $usable } من { $pictures }، بحساب متوسط لوغاريتم الأرجحية (log odds) لها.
    }
# Where those are the fewer, so that all are averaged.
study-doubtful = عدد الصور التي يمكن الاعتماد عليها: { $usable } من { $pictures }، وهو عدد لا يكفي لتحديد فئة.
# $positions are numbers and spans of pictures, such as 1–3, 17.
study-unusable = أرقام الصور غير الصالحة: { $positions }.
# $positions are numbers of pictures, the most telling first, such as 12, 20, 31.
study-shown = أرقام الصور المعروضة: { $positions }.
study-left-out =
    { $pictures ->
        [one] لم تُقرأ صورة أخرى في الملف.
        [two] لم تُقرأ صورتان أخريان في الملف.
        [few] لم تُقرأ { $pictures } صور أخرى في الملف.
       *[other] لم تُقرأ { $pictures } صورة أخرى في الملف.
    }

noted-text-masked = غُطّيت الكتابة التي على حافة الصورة قبل حفظها.
noted-deidentified = الاسم وبيانات أخرى في الملف لم تُحفظ.
noted-lateral = هذه صورة جانبية، والنموذج تعلّم من صور أمامية، لذلك فالإجابة أقل يقينًا.

# An album: pictures or files sent together.
album-after-tap = وصلت هذه بعد أن أُخذت بقية الألبوم، لذلك تُقرأ على حدة.
album-unread =
    { $files ->
        [one] تعذّرت قراءة ملف واحد من الألبوم.
        [two] تعذّرت قراءة ملفين من الألبوم.
        [few] تعذّرت قراءة { $files } ملفات من الألبوم.
        [many] تعذّرت قراءة { $files } ملفًا من الألبوم.
       *[other] تعذّرت قراءة { $files } ملف من الألبوم.
    }
# $seen is such as "4 CT slices and 1 X-ray".
album-mixed = في الألبوم كما أراه: { $seen }. هل أقرأ كل نوع على حدة، أم أقرؤها كلها على أنها من نوع واحد؟
album-ct =
    { $pictures ->
        [one] مقطع واحد من التصوير المقطعي (CT)
        [two] مقطعان من التصوير المقطعي (CT)
        [few] { $pictures } مقاطع من التصوير المقطعي (CT)
        [many] { $pictures } مقطعًا من التصوير المقطعي (CT)
       *[other] { $pictures } مقطع من التصوير المقطعي (CT)
    }
album-xray =
    { $pictures ->
        [one] صورة أشعة سينية واحدة
        [two] صورتا أشعة سينية
        [few] { $pictures } صور أشعة سينية
       *[other] { $pictures } صورة أشعة سينية
    }
album-other =
    { $pictures ->
        [one] صورة أخرى واحدة
        [two] صورتان أخريان
        [few] { $pictures } صور أخرى
       *[other] { $pictures } صورة أخرى
    }
# The consent text speaks of tapping CT or X-ray, so this button names both.
album-as-seen = أشعة مقطعية وأشعة سينية كما ظهرت

# The same picture again, by the same person: the answer that it got before is shown again.
duplicate-sent = سبق أن أرسلتم هذا في { TIME($sent, pattern: "d MMMM، HH:mm") } بتوقيت UTC. هذه هي الإجابة حينها:
duplicate-anew = تحليل من جديد
refusal-duplicate = سبق أن أرسلتم هذا، ولم تعد الإجابة السابقة موجودة. أرسلوه مجددًا ليُقرأ.

# /lowdata
lowdata-on = صارت الإجابات صغيرة الحجم: خريطة حرارية لا تتجاوز 45 كيلوبايت، والأمر /case من دون صورة الأشعة نفسها.
lowdata-off = تصل الإجابات بحجمها الكامل. إذا كان الإنترنت مكلفًا أو بطيئًا، فيمكنني إرسال إجابات صغيرة الحجم.
lowdata-turn-on = إجابات صغيرة الحجم
lowdata-turn-off = إجابات بالحجم الكامل
# Under a verdict on a photo that is blurred, or small, since the phone shrank it.
quality-as-file = تصغّر الهواتف الصور: لو أُرسلت هذه كملف لوصلت أوضح.

# In the log of the console.
console-event-joined = وصل جزء من الألبوم
console-event-split = قُسمت إلى فحصين
