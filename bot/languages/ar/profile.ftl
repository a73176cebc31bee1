# How the bot presents itself before anybody writes to it.

# Commands: at most 256 characters, no markup.
command-start = ماذا يفعل هذا البوت
command-help = كيف تُرسل صورة أشعة وتُقرأ الإجابة
command-model = كم تصيب النماذج وكم تخطئ
command-history = حالاتكم، الأحدث أولًا
command-case = عرض حالة من جديد
command-delete = محو حالة، أو كل ما يخصكم
command-export = بياناتكم في ملف
command-cancel = إلغاء السؤال الأخير
command-language = تغيير اللغة
command-lowdata = إجابات صغيرة الحجم، إن كان الإنترنت مكلفًا أو بطيئًا
command-privacy = ما الذي يُحفظ، وإلى متى، ومن يراه
command-withdraw = سحب الموافقة
command-scan = قراءة الصورة التي هذا تعليقها أو ردّ عليها
command-admin = القائمة: المراجعة والأرقام والأشخاص والتدقيق
command-review = مراجعة الحالات واحدة بعد الأخرى
command-broadcast = الكتابة إلى كل من يستخدم البوت
command-invite = دعوة العاملين في منشأة
command-invites = الدعوات المفتوحة
command-people = من يحق له استخدام البوت
command-role = تغيير صلاحيات شخص

# Descriptions: at most 120 and 512 characters, no markup.
description-short = يقرأ صورة مقطعية (CT) أو أشعة سينية للصدر بحثًا عن علامات COVID. ليس تشخيصًا.
description =
    أرسلوا مقطعًا من التصوير المقطعي للصدر (CT) أو صورة أشعة سينية للصدر، كصورة أو كملف. تصلكم خلال لحظات الإجابة COVID أو Non-COVID مع درجة ثقة وخريطة حرارية.

    للعاملين الصحيين. هذا ليس تشخيصًا: يبقى اختبار RT-PCR هو المرجع.
