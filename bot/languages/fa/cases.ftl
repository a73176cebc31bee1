# One's own cases: /history, /case and /cancel.

history = <b>موردهای شما</b>، تازه‌ترین در آغاز. برای دیدن دوبارهٔ هر کدام، آن را بزنید.
history-none = اینجا موردی ندارید. سی‌تی یا رادیوگرافی قفسهٔ سینه را به‌صورت عکس یا فایل بفرستید.
history-when = مورد <code>{ $code }</code> · { TIME($sent, pattern: "d MMMM yyyy، HH:mm") } به وقت UTC
# $verdict is COVID or Non-COVID, $confidence and $share such as 87 %.
history-sure = <b>{ $verdict } با اطمینان { $confidence }</b>
history-unsure = <b>نامشخص</b> ({ $share } به سود COVID)
history-newer = تازه‌تر
history-older = قدیمی‌تر
list-dot = { " · " }

# A case without a verdict, in a word or two.
case-state =
    { $state ->
        [received] هنوز بی‌پاسخ
        [awaiting_modality] در انتظار تعیین سی‌تی یا رادیوگرافی
        [queued] در حال خواندن
        [analysed] در حال خواندن
        [cancelled] لغوشده
        [refused] تحلیل‌نشده
       *[failed] ناموفق
    }
case-usage =
    کد مورد را، چنان‌که زیر هر پاسخ آمده است، پس از دستور بنویسید:
    <code>/case 7K2M-9QFD</code>
    فهرست موردهای شما در /history
# The same for a code that nobody has and for somebody else's case.
case-unknown = موردی با کد <b>{ $words }</b> ندارید. کد را بررسی کنید؛ فهرست موردهای شما در /history
case-picture = تصویر { modality } قفسهٔ سینه · مورد <code>{ $code }</code> · فرستاده‌شده در { TIME($sent, pattern: "d MMMM yyyy، HH:mm") } به وقت UTC
case-open =
    { $state ->
        [queued] مورد <code>{ $code }</code> در حال خوانده شدن است؛ پاسخ خودبه‌خود می‌رسد.
        [analysed] مورد <code>{ $code }</code> در حال خوانده شدن است؛ پاسخ خودبه‌خود می‌رسد.
       *[awaiting_modality] برای مورد <code>{ $code }</code> هنوز باید گفته شود که برش سی‌تی است یا رادیوگرافی.
    }
case-erased = مورد <code>{ $code }</code> در { TIME($erased, pattern: "d MMMM yyyy") } پاک شد. تصویر و نقشهٔ حرارتی آن دیگر وجود ندارد.
case-pictures-removed =
    تصویر و نقشهٔ حرارتی آن حذف شده است، چنان‌که همه پس از { $days ->
        [one] { $days } روز
       *[other] { $days } روز
    } حذف می‌شوند.
case-pictures-missing = تصویر و نقشهٔ حرارتی آن را نمی‌توان نشان داد: دیگر ذخیره نیستند، یا اکنون خوانده نمی‌شوند.
case-note =
    <b>یادداشت</b>
    { $note }

# An alert too: at most 200 characters, no markup.
nothing-known = هنوز چیزی از شما اینجا ذخیره نشده است، پس چیزی برای نمایش، لغو، خروجی یا پاک کردن نیست. سی‌تی یا رادیوگرافی قفسهٔ سینه را به‌صورت عکس یا فایل بفرستید.

cancel-nothing = پرسش بازی برای لغو نیست.
