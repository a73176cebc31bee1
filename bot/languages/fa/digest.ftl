# The daily message to the admins.

digest = <b>24 ساعت گذشته</b>
digest-scans = تصویرهای ارزیابی‌شده: { $scans }، فرستندگان: { $people }، در انتظار: { $open }.
# $what is a verdict, such as COVID, or the code of a reason, such as not_image.
digest-count = { $count } { $what }
digest-verdicts = نتایج { modality }: { $counts }.
digest-refused = ردشده: { $counts }.
digest-failed = ناموفق: { $counts }.
digest-seconds = زمان پاسخ: { NUMBER($median, minimumFractionDigits: 1, maximumFractionDigits: 1) } ثانیه (میانه)، و در 19 مورد از 20 حداکثر { NUMBER($slow, minimumFractionDigits: 1, maximumFractionDigits: 1) } ثانیه.
digest-backup = آخرین نسخهٔ پشتیبان: { TIME($at, pattern: "d MMMM yyyy، HH:mm") } به وقت UTC.
digest-no-backup = <b>هیچ نسخهٔ پشتیبانی وجود ندارد.</b>
digest-disk = دیسک: { $said }
digest-checkpoint =
    این پیام را نگه دارید: نشان می‌دهد گزارش ممیزی امروز چه بوده است (<code>audit verify --checkpoint</code>).
    <code>{ $checkpoint }</code>
