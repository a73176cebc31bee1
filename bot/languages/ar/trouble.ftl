# When something does not work: for people, then for admins.

-it-waits = لا حاجة إلى إعادة إرسالها: هي في الانتظار، وسيُجاب عنها بعد إصلاح ذلك.
trouble-full = قرص هذه الخدمة ممتلئ، لذلك لا يمكن حفظ رسالتكم بعد. { -it-waits }
trouble-read-only = لا يمكن الآن حفظ رسالتكم في تخزين هذه الخدمة. { -it-waits }
trouble-unreachable = لا يمكن الآن الوصول إلى تخزين هذه الخدمة لحفظ رسالتكم. { -it-waits }
not-handled = حدث خلل من جانبي ولم تُعالَج هذه الرسالة. يُرجى إرسالها مجددًا.

-nothing-is-lost = الرسائل تنتظر ولا يضيع شيء؛ يتابع البوت عمله تلقائيًا بعد إصلاح ذلك. لا حاجة إلى إعادة التشغيل.
storage-full = ⚠️ قرص البوت ممتلئ. { -nothing-is-lost } أفسحوا مكانًا: احذفوا نسخًا احتياطية قديمة أو ملفات أخرى.
storage-read-only = ⚠️ تخزين البوت للقراءة فقط. { -nothing-is-lost } ربما بدأ القرص يتعطل: انظروا سجل النظام.
storage-unreachable = ⚠️ لا يمكن الوصول إلى قاعدة بيانات البوت أو قرصه. { -nothing-is-lost } افحصوا ذلك بأداة doctor.
storage-usable = ✅ عاد تخزين البوت إلى العمل. تجري الإجابة عمّا كان ينتظر.

# $said is a sentence of health.ftl or of a command.
health-unwell = ⚠️ { $said }
health-well = ✅ عاد إلى حالته السليمة: { $said }
pictures-lost = ⚠️ { $said }
pictures-found = ✅ كل الصور موجودة من جديد في مخزن الصور.

chore-name =
    { $chore ->
        [backup] النسخ الاحتياطي اليومي
        [purged] الحذف اليومي للصور القديمة
        [tidied] الترتيب اليومي لقاعدة البيانات
        [drift] الفحص اليومي للانزياح
       *[digest] التقرير اليومي للمشرفين
    }
chore-failed =
    ⚠️ لم يُنجَز { chore-name }: { $wrong }
    تُعاد المحاولة كل ساعة.
chore-fault = خطأ { $kind }؛ وموضعه في السجل.
chore-done = ✅ أُنجز { chore-name } من جديد.
