# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    نام مرکزی را که دعوت برای آن است بنویسید و اگر خواستید، تعداد کسانی که می‌توانند از آن استفاده کنند (وگرنه 1) و تعداد روزها (وگرنه 7):
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    دعوت { $number } به <b>{ $site }</b> برای { $people } نفر، تا { TIME($until, pattern: "d MMMM yyyy، HH:mm") } به وقت UTC. این پیوند را بدهید یا بگذارید تصویر را اسکن کنند؛ هر کس آن را داشته باشد می‌تواند وارد شود، پس برای هیچ کس دیگری نفرستید:
    { $link }
invites =
    { $total ->
        [one] <b>{ $total } دعوت باز</b>
       *[other] <b>{ $total } دعوت باز</b>
    }
invites-one = دعوت <b>{ $number }</b> { $site }: { $used } از { $most } استفاده شده، تا { TIME($until, pattern: "d MMMM yyyy") }
invites-none = هیچ دعوت بازی نیست. برای ساختن دعوت: /invite
# Labels of buttons: no markup, and short.
invites-new = دعوت تازه
invites-how-many = چند نفر و تا چه مدت بتوانند از دعوت استفاده کنند؟
invites-size = { $people } نفر، { $days } روز
invites-which-site = برای کدام مرکز است؟
invites-other-site = مرکزی دیگر
invite-ask = دعوت برای کدام مرکز است؟ نام آن را در پاسخ به این پیام بنویسید.
invite-site-too-long = نام مرکز حداکثر { $most } حرف دارد. لطفاً دوباره با نامی کوتاه‌تر پاسخ دهید.
revoke = پس گرفتن دعوت { $number }
revoked = دعوت { $number } پس گرفته شد. هر کس وارد شده است می‌ماند.

# $standing is a role, and a site where there is one.
people-one = شمارهٔ <b>{ $number }</b> { $name }: { $standing }
people =
    { $total ->
        [one] <b>{ $total } نفر</b>
       *[other] <b>{ $total } نفر</b>
    }
people-since = تاریخ اجازهٔ ورود: { TIME($at, pattern: "d MMMM yyyy") }.
# Labels of buttons: no markup, and short.
people-leave = بیرون گذاشتن
people-leave-ask = از آن پس { $name } نمی‌تواند از ربات استفاده کند، تا دوباره دعوت شود. موردهای او می‌مانند. آیا مطمئن هستید؟
people-leave-sure = بله، بیرون گذاشته شود
people-none = هنوز به کسی اجازهٔ ورود داده نشده است. برای ساختن دعوت: /invite
role-usage =
    شمارهٔ شخص را، چنان‌که در /people آمده، و نقش تازهٔ او را بنویسید:
    <code>/role 12 reviewer</code>
    نقش یکی از این‌هاست: clinician (کادر درمان)، reviewer (بازبین)، admin (مدیر)؛ یا out برای کسی که دیگر اجازهٔ استفاده از ربات را ندارد.
role-unknown = کسی با شمارهٔ { $number } نیست. شماره‌ها در /people
role-given = نقش تازهٔ { $name }: { role }.
role-out = از این پس { $name } اجازهٔ استفاده از ربات را ندارد. موردهای او می‌مانند.
role-last-admin = تنها مدیر { $name } است و تا مدیر دیگری نباشد، مدیر می‌ماند.
role-by-settings = نقش مدیر برای { $name } در ADMIN_IDS در تنظیمات ربات آمده است و فقط همان‌جا می‌توان آن را تغییر داد.
