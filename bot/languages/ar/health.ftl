# What the bot's look at itself finds: for admins, /healthz and the doctor. No markup. Each stands after a colon or a sign.

health-silent = لم يصل شيء من تيليجرام منذ { $seconds } ثانية: هل الاتصال بالإنترنت يعمل؟
health-heard = التحديثات قيد المعالجة أو الانتظار: { $updates }.
# $trouble is a code, such as read_only.
health-storage = لا يمكن استخدام التخزين الآن ({ $trouble })؛ وما يصل ينتظر.
health-no-database = قاعدة البيانات لا تستجيب ({ $kind }).
health-database = قاعدة البيانات تستجيب.
health-readers = عمليات القراءة: { $processes }، الصور المنتظرة: { $waiting }، زمن الصورة: { $milliseconds } ملّي ثانية.
health-disk-full = لم يبقَ سوى { $megabytes } ميغابايت حيث يقع DATA_DIR: أفسحوا مكانًا، وإلا تعذّر حفظ الصور.
health-disk = المساحة الحرة { NUMBER($gigabytes, minimumFractionDigits: 1, maximumFractionDigits: 1) } غيغابايت.
health-clock-unknown = تعذّرت مقارنة الساعة.
health-clock-off = ساعة هذا الجهاز منحرفة بمقدار { $seconds } ثانية: شغّلوا مزامنة الوقت (timedatectl set-ntp true).
health-clock = الساعة صحيحة.
