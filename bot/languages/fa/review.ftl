# The review deck, and alerts to the admins.

review-sent = فرستاده‌شده در { TIME($at, pattern: "d MMMM yyyy، HH:mm") } به وقت UTC
review-site = مرکز: { $site }
review-rt-pcr =
    نتیجهٔ RT-PCR: { $rt_pcr ->
        [positive] مثبت
        [negative] منفی
       *[pending] در انتظار
    }
# Labels of buttons: no markup, and short.
review-view =
    { $view ->
        [picture] تصویر
       *[heatmap] نقشهٔ حرارتی
    }
review-opinion =
    { $opinion ->
        [agree] موافقم
        [disagree] موافق نیستم
       *[unusable] نامناسب
    }
review-note = یادداشت
review-skip = بعدی
review-stop = پایان
review-go-on = ادامهٔ بازبینی

review-none = مورد دیگری در انتظار بازبینی شما نیست.
review-stopped = متوقف شد. نظرهایی که داده‌اید ذخیره شده است.
review-no-picture = تصویر مورد <code>{ $code }</code> پیدا نشد، پس این مورد را نمی‌توان اینجا بازبینی کرد.
review-note-ask = دربارهٔ مورد <code>{ $code }</code> چه یادداشت شود؟ در پاسخ به این پیام بنویسید، بدون نام بیماران.
review-note-asks = نظر شما دربارهٔ پاسخ مورد <code>{ $code }</code> چیست؟ یادداشت شما همراه آن ذخیره می‌شود.
review-note-too-long = یادداشت حداکثر { $most } حرف دارد. لطفاً دوباره با یادداشتی کوتاه‌تر پاسخ دهید.
review-noted = یادداشت شما دربارهٔ مورد <code>{ $code }</code> ذخیره شد.
# Alerts: at most 200 characters, no markup.
review-note-lost = یادداشت شما دیگر موجود نیست. لطفاً «یادداشت» را زیر مورد بزنید و دوباره بنویسید.
review-own = این مورد را خودتان فرستاده‌اید، پس کس دیگری آن را بازبینی می‌کند.
review-closed = بازبینان دیگر پیش‌تر دربارهٔ این مورد به نتیجه رسیده‌اند.
review-gone = این مورد را دیگر نمی‌توان بازبینی کرد.

# $verdict is such as: نتیجه: COVID — با اطمینان 93%.
contradiction =
    ⚠️ نتیجهٔ RT-PCR با پاسخ مورد <code>{ $code }</code> در تضاد است.
    پاسخ چنین بود: «{ $verdict }»
    نتیجهٔ RT-PCR: { $rt_pcr ->
        [positive] مثبت
       *[negative] منفی
    }
contradiction-open = باز کردن برای بازبینی
errors-many =
    ⚠️ در یک ساعت گذشته { $bad } تصویر از { $all } تصویر خوانده نشد، یا برنامهٔ خواننده آن را رد کرد. گزارش سیستم و آنچه را فرستاده شده است ببینید.
errors-few = ✅ در یک ساعت گذشته { $bad } تصویر از { $all } تصویر خوانده نشد، یا برنامهٔ خواننده آن را رد کرد: وضع دوباره عادی است.
