# /start and /help.

start =
    <b>Radiogram</b> একবারে বুকের একটি ছবিতে COVID-এর চিহ্ন খোঁজে।

    <b>বুকের সিটি স্লাইস</b> বা <b>বুকের এক্স-রে</b> ফটো বা ফাইল হিসেবে পাঠান; তারপর "সিটি" বা "এক্স-রে" চাপুন। উত্তর হবে COVID, Non-COVID বা "অনির্ধারিত", সঙ্গে আস্থার মাত্রা ও হিটম্যাপ।

    { not-a-diagnosis }

help =
    <b>যেভাবে করবেন</b>
    1. একটি ছবি পাঠান: বুকের সিটি স্লাইস বা সামনে থেকে (PA/AP) তোলা বুকের এক্স-রে। <b>ফাইল</b> হিসেবে পাঠালে ফটোর চেয়ে স্পষ্ট পৌঁছায়।
    2. <b>সিটি</b> বা <b>এক্স-রে</b> চাপুন, অথবা ক্যাপশনে <code>ct</code> বা <code>x-ray</code> লিখুন, তাহলে আর জিজ্ঞেস করা হবে না।
    3. উত্তর পড়ুন। হিটম্যাপের উষ্ণ রং দেখায়, উল্লেখ করা শ্রেণির পক্ষে কী ছিল।

    <b>সংখ্যাটির অর্থ</b>
    আস্থা হলো মডেলের হিসাবে ওই শ্রেণির সম্ভাবনা; গবেষণার যেসব উন্মুক্ত ছবি থেকে মডেলটি শেখেনি, সেগুলো দিয়ে এটি ক্যালিব্রেট করা। মডেল যথেষ্ট নিশ্চিত না হলে, কিংবা ছবিটি তার শেখা ছবিগুলোর মতো না হলে, উত্তর হয় <b>অনির্ধারিত</b>।
    <b>যেসব হাসপাতালের ছবি থেকে এটি শেখেনি, সেখানকার ছবিতে এর নিশ্চিত উত্তরের এক-তৃতীয়াংশেরও বেশি ভুল ছিল।</b> আপনার হাসপাতাল সম্ভবত তেমনই একটি: শুধু এই উত্তরের ভিত্তিতে কোনো ব্যবস্থা নেবেন না। পরিসংখ্যান: /model

    JPEG, PNG, WebP, BMP, TIFF ও GIF, 20 MB পর্যন্ত।

    { not-a-diagnosis }

# /model. $share is such as 87 %.
models = <b>মডেলগুলো কতবার ঠিক হয়</b>, এই সংস্করণ প্রকাশের আগে মাপা হিসাবে:
models-one = <b>{ modality } { $version }</b>
models-learned = { $sources }টি উন্মুক্ত সংগ্রহের { $pictures }টি ছবি থেকে শেখা।
models-held-out = এই সংগ্রহগুলোর আলাদা করে রাখা ছবিতে: { $trial }।
models-elsewhere = যে সংগ্রহ কখনও দেখেনি, তাতে: { $trial }।
models-auroc = AUROC হলো, COVID আছে এমন ছবি COVID নেই এমন ছবির চেয়ে কতবার বেশি নম্বর পায়: 0.5 মানে টস, 1 মানে কখনও ভুল নয়।
trial-pictures = { $pictures }টি ছবি
trial-auroc = AUROC { NUMBER($auroc, minimumFractionDigits: 2, maximumFractionDigits: 2) }
trial-auroc-between = { trial-auroc } ({ NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) }–{ NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) })
trial-answered = { $share } ছবির উত্তর দিয়েছে
trial-wrong = <b>উত্তরের { $share } ভুল</b>
