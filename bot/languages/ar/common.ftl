# مسرد، لتبقى المصطلحات واحدة في كل الرسائل:
# scan: صورة أشعة; picture: صورة; CT slice: مقطع من التصوير المقطعي; X-ray: أشعة سينية; case: حالة;
# verdict, answer: نتيجة، إجابة; confidence: ثقة; heatmap: خريطة حرارية; Indeterminate: غير حاسمة (صفة للنتيجة);
# refused: مرفوض; judged: مُقيَّم; learned from: تعلّم من; class: فئة; review, reviewer: مراجعة، مراجع حالات;
# clinician: ممارس سريري; admin: مشرف; site: منشأة; invitation: دعوة; audit log: سجل التدقيق; checkpoint: نقطة تحقق;
# backup: نسخة احتياطية; consent: موافقة; RT-PCR: اختبار RT-PCR; not a diagnosis: ليس تشخيصًا;
# pilot: مشروع تجريبي; erase: محو; export: تصدير; note: ملاحظة; outcome: مآل; console: لوحة المراجعة;
# drift: انزياح; sensitivity, specificity: حساسية، نوعية; reading: قراءة; study: فحص; series: سلسلة; album: ألبوم;
# film: فيلم; light box: لوح إضاءة (نيجاتوسكوب); log odds: لوغاريتم الأرجحية.
# الخطاب بصيغة الجمع. تبدأ كل رسالة بكلمة عربية، ليكون اتجاهها من اليمين إلى اليسار.

# Words and forms that other messages are made of.

modality = { $modality ->
    [ct] أشعة مقطعية
   *[xray] أشعة سينية
}
role = { $role ->
    [admin] مشرف
    [reviewer] مراجع حالات
   *[clinician] ممارس سريري
}
percent = { $number }%
# After «نحو».
duration-seconds = { $count ->
    [few] { $count } ثوانٍ
   *[other] { $count } ثانية
}
duration-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
duration-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
   *[other] { $count } ساعة
}
list-comma = { "، " }
list-and = { " و" }

unproven = في المستشفيات التي لم يتعلّم منها النموذج تزداد أخطاؤه كثيرًا. انظروا /help
not-a-diagnosis = <i>هذا ليس تشخيصًا. ويبقى اختبار RT-PCR هو المرجع.</i>
