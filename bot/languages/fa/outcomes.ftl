# What became of a case: buttons under a verdict, notes, reminders.

# Buttons: two in a row on a phone.
outcome-button-positive = RT-PCR مثبت
outcome-button-negative = RT-PCR منفی
outcome-button-pending = RT-PCR در انتظار
outcome-button-disagree = موافق نیستم
outcome-button-note = افزودن یادداشت

# Alerts: at most 200 characters, no markup.
outcome-noted =
    { $choice ->
        [positive] ثبت شد: RT-PCR مثبت. سپاسگزاریم.
        [negative] ثبت شد: RT-PCR منفی. سپاسگزاریم.
        [pending] ثبت شد: RT-PCR در انتظار نتیجه. سه روز دیگر دوباره می‌پرسم.
       *[disagree] ثبت شد: با پاسخ موافق نیستید. سپاسگزاریم.
    }
outcome-taken-back = پس گرفته شد.
outcome-contradicts = سپاسگزاریم. این نتیجه با پاسخ در تضاد است، از این رو مورد به بازبینان سپرده می‌شود.
outcome-closed = برای این مورد نمی‌توان چیزی ثبت کرد: پاسخی ندارد، یا پاک شده است.

# In a list.
outcome-rt-pcr =
    { $result ->
        [positive] نتیجهٔ RT-PCR مثبت
        [negative] نتیجهٔ RT-PCR منفی
       *[pending] نتیجهٔ RT-PCR در انتظار
    }
outcome-disagrees = با پاسخ موافق نیستید
outcome-has-note = با یادداشت

note-prompt =
    یادداشت خود دربارهٔ مورد <code>{ $code }</code> را در پاسخ به این پیام بنویسید: حداکثر { $most } حرف، بدون نام. جای یادداشت پیشین را می‌گیرد؛ خط تیره (-) به‌تنهایی آن را حذف می‌کند.
note-kept = یادداشت همراه با مورد <code>{ $code }</code> ذخیره شد.
note-removed = مورد <code>{ $code }</code> اکنون یادداشتی ندارد.
note-too-long = یادداشت { $letters } حرف دارد؛ حداکثر { $most } حرف نگه داشته می‌شود. چیزی ثبت نشد: کوتاهش کنید و دوباره به پرسش پاسخ دهید.
note-not-text = یادداشت فقط می‌تواند متن باشد. چیزی ثبت نشد: با متن به پرسش پاسخ دهید.
note-foreign = فقط فرستندهٔ تصویر می‌تواند برای مورد آن یادداشت بگذارد.

reminder = سه روز پیش، نتیجهٔ RT-PCR مورد <code>{ $code }</code>، فرستاده‌شده در { TIME($sent, pattern: "d MMMM yyyy") }، هنوز در انتظار بود. اگر نتیجه اکنون آماده است، لطفاً آن را بزنید. دیگر نمی‌پرسم.
