# واژه‌نامه، تا اصطلاح‌ها در همهٔ پیام‌ها یکی بماند:
# scan, picture: تصویر; CT slice: برش سی‌تی; X-ray: رادیوگرافی; case: مورد; verdict, answer: نتیجه، پاسخ;
# confidence: اطمینان; heatmap: نقشهٔ حرارتی; Indeterminate: نامشخص; refused: ردشده; judged: ارزیابی‌شده;
# learned from: آموزش‌دیده با; class: دسته; review, reviewer: بازبینی، بازبین; clinician: کادر درمان; admin: مدیر;
# site: مرکز; invitation: دعوت; audit log: گزارش ممیزی; checkpoint: نقطهٔ وارسی; backup: نسخهٔ پشتیبان;
# consent: رضایت; RT-PCR: آزمایش RT-PCR; not a diagnosis: تشخیص نیست;
# pilot: طرح آزمایشی; erase: پاک کردن; export: خروجی; note: یادداشت; outcome: پیامد; console: میز بازبینی;
# drift: رانش داده; sensitivity, specificity: حساسیت، ویژگی; reading: خوانش; study: مطالعه; series: سری; album: آلبوم;
# film: فیلم; light box: نگاتوسکوپ; log odds: لگاریتم بخت.
# خطاب با «شما». هر پیام با واژهٔ فارسی آغاز می‌شود تا از راست به چپ نشان داده شود.

# Words and forms that other messages are made of.

modality = { $modality ->
    [ct] سی‌تی
   *[xray] رادیوگرافی
}
role = { $role ->
    [admin] مدیر
    [reviewer] بازبین
   *[clinician] کادر درمان
}
percent = { $number }%
duration-seconds = { $count } ثانیه
duration-minutes = { $count } دقیقه
duration-hours = { $count } ساعت
list-comma = { "، " }
list-and = { " و " }

unproven = خطای مدل در بیمارستان‌هایی که با تصویرهایشان آموزش ندیده بسیار بیشتر است. ببینید: /help
not-a-diagnosis = <i>این تشخیص نیست. مرجع همچنان آزمایش RT-PCR است.</i>
