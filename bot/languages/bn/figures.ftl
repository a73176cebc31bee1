# Drift, told to the admins in the chat. PSI is the population stability index.
measure =
    { $measure ->
        [distance] শেখা ছবিগুলো থেকে দূরত্ব
       *[probability] P(COVID)
    }
drift-measure = { measure }: PSI { NUMBER($psi, minimumFractionDigits: 2, maximumFractionDigits: 2) }, { $scans }টি স্ক্যান
drift-shifted =
    ⚠️ গত সাত দিনের { modality } স্ক্যানগুলো, যেগুলোর ওপর মডেলটি পরীক্ষা করা হয়েছিল, সেগুলোর চেয়ে আলাদা:
    { $measures }
    /model যা বলে, উত্তর তার চেয়ে বেশি ভুল হতে পারে। কনসোলে "পরিসংখ্যান" দেখুন, আর কী বদলেছে তা-ও দেখুন: অন্য স্ক্যানার, অন্য রোগী, স্ক্রিনের ছবি।
drift-over = ✅ গত সাত দিনের { modality } স্ক্যানগুলো আবার সেগুলোর মতো, যেগুলোর ওপর মডেলটি পরীক্ষা করা হয়েছিল।
drift-state = { $state ->
    [shifted] বদলে গেছে
    [watch] নজর রাখুন
    [stable] স্বাভাবিক
   *[too_few] স্ক্যান খুব কম
}

# Numbers, in the console. Plots have these as titles and labels, so these hold no markup.
number = { $number }
console-sum = মোট
console-reason = { $reason ->
    [empty] খালি ফাইল
    [not_image] ছবি নয়
    [not_an_image] ছবি নয়
    [corrupt] নষ্ট ফাইল
    [too_many_pixels] পিক্সেল খুব বেশি
    [too_small] খুব ছোট
    [unsupported_format] যে ফরম্যাট পড়া হয় না
    [too_large] ফাইল খুব বড়
    [unsafe] ফাইল, যা ক্ষতি করতে পারে
    [file_unavailable] ফাইলটি টেলিগ্রামে আর নেই
    [text] লেখা
    [sticker] স্টিকার
    [voice] ভয়েস বার্তা
    [video] ভিডিও
    [animation] অ্যানিমেশন
    [not_a_chest_scan] বুকের স্ক্যান নয়
    [looks_like_ct] সিটি, এক্স-রে বলে পাঠানো
    [looks_like_xray] এক্স-রে, সিটি বলে পাঠানো
    [reading_failed] পড়া ব্যর্থ
   *[other] অন্য: { $reason }
}
console-figure-table = সারণি হিসেবে
console-numbers-span = সময়কাল
console-numbers-days = { $days ->
    [365] 1 বছর
   *[other] { $days } দিন
}
console-numbers-behind = এ পর্যন্ত { $events }টি ঘটনার মধ্যে { $counted }টি গোনা হয়েছে। আরও গুনতে পৃষ্ঠাটি আবার লোড করুন।
console-numbers-nothing = এই সময়ে কিছু আসেনি। অন্য সময়কাল, কেন্দ্র বা স্ক্যানের ধরন বেছে নিন।
console-numbers-intake = স্ক্যান
console-numbers-scans-count = { $scans ->
    [one] { $scans }টি স্ক্যান যাচাই করা হয়েছে।
   *[other] { $scans }টি স্ক্যান যাচাই করা হয়েছে।
}
console-numbers-seconds = উত্তরের সময় প্রায় { NUMBER($median, maximumSignificantDigits: 2) } সেকেন্ড (মধ্যমা), এবং 20 বারের মধ্যে 19 বার সর্বোচ্চ { NUMBER($slow, maximumSignificantDigits: 2) } সেকেন্ড।
console-numbers-scans = স্ক্যান, { $size ->
    [1] প্রতিদিন
    [7] প্রতি সপ্তাহে
   *[other] প্রতি চার সপ্তাহে
}
console-numbers-waits = ধরন জানা থেকে উত্তর পর্যন্ত, { $size ->
    [1] দিন অনুযায়ী
    [7] সপ্তাহ অনুযায়ী
   *[other] চার সপ্তাহ অনুযায়ী
}
console-numbers-day = থেকে
console-numbers-median = মধ্যমা
console-numbers-slow = 20 বারের 19 বার এর মধ্যে
console-numbers-ended = { $state ->
    [refused] প্রত্যাখ্যাত, কারণ অনুযায়ী
   *[failed] ব্যর্থ, কারণ অনুযায়ী
}
console-numbers-by-site = কেন্দ্র ও স্ক্যানের ধরন অনুযায়ী
console-numbers-no-site = কেন্দ্র নেই
console-numbers-field = জানানো RT-PCR-এর তুলনায়
console-numbers-known = { $n ->
    [one] { $n }টি কেসের ফল আছে
   *[other] { $n }টি কেসের ফল আছে
}, যাচাই করা { $judged }টির মধ্যে।
console-numbers-biased = এগুলো সেই কেস, যেগুলোর ফল কেউ জানিয়েছেন; সব কেসের নমুনা নয়: অপ্রত্যাশিত ফল হয়তো বেশি জানানো হয়। সংখ্যাগুলোকে সতর্কসংকেত হিসেবে নিন, মডেলের নির্ভুলতা হিসেবে নয়।
console-numbers-no-results = এই কেসগুলোর কোনো RT-PCR জানানো হয়নি, তাই উত্তর কতটা ঠিক ছিল তা বলা যায় না।
console-numbers-rate = { $share }% ({ $low }–{ $high }), n = { $n }
console-numbers-rate-few = { $n }টির মধ্যে { $hits }টি, খুব কম
console-numbers-rate-none = কোনো কেস নেই
console-numbers-rate-name = { $rate ->
    [sensitivity] সংবেদনশীলতা, শ্রেণি বললে
    [specificity] নির্দিষ্টতা, শ্রেণি বললে
    [found] সংবেদনশীলতা, সব মিলিয়ে
    [cleared] নির্দিষ্টতা, সব মিলিয়ে
   *[abstained] অনির্ধারিত
}
console-numbers-rate-by = { $rate ->
    [calibration] ক্যালিব্রেশন
    [sensitivity] সংবেদনশীলতা
   *[specificity] নির্দিষ্টতা
}, { $by ->
    [site] কেন্দ্র অনুযায়ী
   *[month] মাস অনুযায়ী
}
console-numbers-share = অংশ, 95% ব্যবধিসহ
console-numbers-overall = সংবেদনশীলতা, নির্দিষ্টতা ও অনির্ধারিত উত্তর
console-numbers-overall-note = "সব মিলিয়ে": অনির্ধারিতকে ভুল ধরা হয়। রেখাগুলো 95% আস্থা-ব্যবধি (উইলসন); পাঁচটির কম কেস হলে শুধু সংখ্যা দেওয়া হয়।
console-numbers-calibration = ক্যালিব্রেশন
console-numbers-calibration-note = কর্ণরেখায় P(COVID) ঠিক হতো। ব্রায়ার স্কোর (Brier) { $brier }, প্রত্যাশিত ক্যালিব্রেশন ত্রুটি { $error }, n = { $n }.
console-numbers-forecast = বলা P(COVID)
console-numbers-positive = RT-PCR পজিটিভ
console-numbers-readers = পর্যালোচকদের মতৈক্য
console-numbers-no-readings = এখনও কোনো কেস দুজন পর্যালোচক পড়েননি।
console-numbers-readings-few = দুজন পর্যালোচকের পড়া { $n }টি কেসের মধ্যে { $agreed }টি একইভাবে পড়া হয়েছে: এত কমে এর বেশি বলা যায় না।
console-numbers-kappa-none = { $n }টি কেসের সব কটিই একইভাবে, একটিমাত্র মতে পড়া হয়েছে; তাই শুধু দৈবক্রমেও এমন হতে পারে: কাপ্পা নেই।
console-numbers-kappa = কোহেনের কাপ্পা { NUMBER($kappa, minimumFractionDigits: 2, maximumFractionDigits: 2) } (95% আস্থা-ব্যবধি { NUMBER($low, minimumFractionDigits: 2, maximumFractionDigits: 2) } থেকে { NUMBER($high, minimumFractionDigits: 2, maximumFractionDigits: 2) }): দুজন পর্যালোচকের পড়া { $n }টি কেসের মধ্যে { $agreed }টি একইভাবে পড়া হয়েছে।
console-numbers-pairs = প্রথম রিডিং (সারি) ও দ্বিতীয় রিডিং (স্তম্ভ)
console-numbers-drift = ড্রিফ্ট (বদল)
console-numbers-no-drift = এই সময়ে চালু মডেলগুলোর কোনো স্ক্যান নেই, তাই ড্রিফ্ট বলা যায় না।
console-numbers-tenths = তুলনার প্রতিটি দশমাংশে স্ক্যানের অংশ
console-numbers-tenths-note = প্রতিটি স্তম্ভ একটি সপ্তাহ, প্রতিটি সারি মডেল পরীক্ষার ছবিগুলোর এক-দশমাংশ, { $measure ->
    [distance] সবচেয়ে অচেনাগুলো ওপরে
   *[probability] COVID-এর সবচেয়ে কাছাকাছিগুলো ওপরে
}। সমান রং মানে স্বাভাবিক; উজ্জ্বল মানে খুব বেশি।
console-numbers-psi = পপুলেশন স্টেবিলিটি ইনডেক্স (PSI), সপ্তাহ অনুযায়ী
console-numbers-psi-note = রেখা 0.1-এ (নজর রাখুন) ও 0.2-এ (বদলে গেছে)। 100টির কম স্ক্যানের সপ্তাহ বাদ দেওয়া হয়েছে।
console-numbers-week = সপ্তাহ, এই দিন থেকে
console-numbers-images = স্ক্যান
console-numbers-state = অবস্থা

# People and invitations, in the console.
console-day = { TIME($at, pattern: "d MMM yyyy") }
console-page-of = পৃষ্ঠা { $page } / { $pages }
console-people-members = { $people ->
    [one] { $people } জনের অনুমতি বা ভূমিকা আছে
   *[other] { $people } জনের অনুমতি বা ভূমিকা আছে
}
console-people-search = নাম, নম্বর বা কেন্দ্র
console-people-name = নাম
console-people-role = ভূমিকা
console-people-scans = স্ক্যান
console-people-last = শেষ স্ক্যান
console-people-never = নেই
console-people-consent = সম্মতি
console-people-consented = সংস্করণ { $version }, { TIME($at, pattern: "d MMM yyyy") }
console-people-not-consented = না
console-people-change = বদলান
console-people-out = বাদ দিন
console-people-by-settings = ADMIN_IDS অনুযায়ী
console-people-nobody = কাউকে পাওয়া যায়নি। অন্য নাম বা কেন্দ্র খুঁজুন, বা আমন্ত্রণ তৈরি করুন।
console-people-role-unknown = কিছুই বদলায়নি: ভূমিকা হলো চিকিৎসাকর্মী, পর্যালোচক বা অ্যাডমিন।
console-people-invite = লোকজনকে আমন্ত্রণ
console-people-uses = কতজন ব্যবহার করতে পারবেন
console-people-days = কত দিনের জন্য
console-people-make = আমন্ত্রণ তৈরি করুন
console-people-made = { $site }-এর আমন্ত্রণ
console-people-made-told = ভূমিকা { role }, { $people ->
    [one] একজনের জন্য
   *[other] { $people } জনের জন্য
}, { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC পর্যন্ত। লিংক ও ছবিটি শুধু এখনই দেখানো হচ্ছে। যাঁর কাছে এগুলো থাকবে তিনিই ঢুকতে পারবেন, তাই আর কাউকে দেবেন না।
console-people-qr = QR কোড হিসেবে লিংক
console-people-invite-wrong = আমন্ত্রণ তৈরি হয়নি: সর্বোচ্চ { $letters } অক্ষরের কেন্দ্রের নাম, 1 থেকে { $people } জন এবং 1 থেকে { $days } দিন লাগবে।
console-people-invite-unknown = এমন কোনো আমন্ত্রণ নেই।
console-people-open = খোলা আমন্ত্রণ
console-people-none-open = একটিও নেই।
console-people-number = নম্বর
console-people-used = ব্যবহৃত
console-people-used-of = { $most }টির মধ্যে { $used }টি
console-people-revoke = ফিরিয়ে নিন

# The audit log, in the console. $said is a sentence of a command.
console-audit-proof = লগ কি ঠিক আছে?
console-audit-proof-told = প্রতিটি ঘটনায় আগেরটির হ্যাশ থাকে, তাই যেকোনো জায়গার বদল ধরা পড়ে। অন্য জায়গায় রাখা চেকপয়েন্ট এটিও দেখায় যে শেষ অংশ কেটে ফেলা হয়েছে, নাকি পুরোটাই নতুন করে লেখা হয়েছে।
console-audit-paste = অন্য জায়গায় রাখা চেকপয়েন্ট, যদি থাকে
console-audit-verify = পুরো লগ পড়ে যাচাই করুন
console-audit-reading = লগ পড়া হচ্ছে।
console-audit-read = { $events }টির মধ্যে { $read }টি ঘটনা পড়া হয়েছে।
console-audit-progress = লগ কতদূর পড়া হয়েছে
console-audit-stop = থামান
console-audit-make = চেকপয়েন্ট তৈরি করুন
console-audit-made = এই লাইনটি অন্য কোথাও রাখুন, যেমন কাগজে বা নিজেকে পাঠানো ইমেইলে। অ্যাডমিনদের দৈনিক বার্তাতেও একটি থাকে।
console-audit-holds = { $said }
console-audit-broken = { $said } এই ডেটাবেস যেমন আছে তেমনই রাখুন, আর একটি ব্যাকআপের সঙ্গে মিলিয়ে দেখুন।
console-audit-unread = { $said } লগ যাচাই করা হয়নি।
console-audit-busy = লগ এখন পড়া হচ্ছে। একটু অপেক্ষা করে আবার চেষ্টা করুন।
console-audit-checkpoint-wrong = { $said }
console-audit-events = ঘটনা
console-audit-person = ব্যক্তির নম্বর, বা system
console-audit-action = কী ঘটেছে
console-audit-number = ক্রম
console-audit-when = কখন (UTC)
console-audit-who = কে
console-audit-what = কী
console-audit-details = বিস্তারিত
console-audit-nothing = এমন কোনো ঘটনা নেই। অন্য ব্যক্তি, কেস বা সময়কাল বেছে নিন।
console-audit-newest = সবচেয়ে নতুন
console-audit-older = পুরোনো

# Export, in the console.
console-export-which = কোন কেস
console-export-how = কী হিসেবে
console-export-kind = { $kind ->
    [csv] CSV, সারণি
    [jsonl] JSON Lines, প্রোগ্রামের জন্য
   *[manifest] ম্যানিফেস্ট, প্রশিক্ষণের জন্য
}
console-export-kind-told = { $kind ->
    [csv] স্প্রেডশিটে খোলে। স্প্রেডশিট যা সূত্র বলে ধরবে, তার আগে একটি ঊর্ধ্বকমা থাকে।
    [jsonl] প্রতি লাইনে একটি কেস।
   *[manifest] ছবিসহ ZIP ফাইল, যা python -m ml train পড়ে: যেসব কেসের RT-PCR জানানো হয়েছে, বা যাতে পর্যালোচকরা একমত হয়েছেন। অনুপযোগী ও মতভেদ থাকা কেস বাদ যায়। রোগীদের পরিচয় জানা নেই, তাই একই রোগী প্রশিক্ষণ ও পরীক্ষা, দুই অংশেই থাকতে পারেন।
}
console-export-more = সঙ্গে
console-export-pictures = ছবি
console-export-pictures-told = একটি ZIP ফাইল, যাতে ছবিগুলো আর এনক্রিপ্ট করা নয়: এমন জায়গায় রাখুন যেখানে শুধু যাঁদের দেখার অনুমতি আছে তাঁরাই পৌঁছাতে পারেন। একবারে সর্বোচ্চ 50,000 কেস।
console-export-personal = নাম, টেলিগ্রাম নম্বর ও মন্তব্য
console-export-personal-told = শুধু যেখানে দরকার: এগুলো ছাড়া ব্যক্তিদের এমন একটি নম্বর দিয়ে আলাদা করা হয় যার অন্য কোথাও কোনো অর্থ নেই।
console-export-logged = কে কী এক্সপোর্ট করেছেন আর কতগুলো কেস, তা অডিট লগে থাকে।
console-export-button = এক্সপোর্ট করুন
console-export-these = এই কেসগুলো এক্সপোর্ট করুন
console-export-unknown = কিছুই এক্সপোর্ট হয়নি: CSV, JSON Lines বা ম্যানিফেস্ট বেছে নিন।
console-export-many = কিছুই এক্সপোর্ট হয়নি: ছবিসহ এগুলো { $most }টির বেশি কেস। ছোট সময়কাল বা একটি কেন্দ্র বেছে নিন।
console-export-nothing = কিছুই এক্সপোর্ট হয়নি: এই কেসগুলোর কোনোটির RT-PCR জানানো হয়নি, কোনোটিতে পর্যালোচকরা নিশ্চিত ফলাফলে একমতও হননি।
console-export-readme =
    Radiogram-এর পর্যালোচিত কেস: { $images ->
        [one] একটি ছবি
       *[other] { $images }টি ছবি
    }, python -m ml train --data this-folder-এর জন্য।

    manifest.csv-তে প্রতি ছবির একটি লাইন আছে। finding কলাম বলে লেবেল কোথা থেকে এসেছে: rt_pcr হলো জানানো RT-PCR, review হলো নিশ্চিত ফলাফল নিয়ে পর্যালোচকরা যে মতে পৌঁছেছেন। অনুপযোগী বা মতভেদ থাকা কেস, আর দুই লেবেল নিয়ে দুবার আসা ছবি বাদ দেওয়া হয়েছে।

    কোন ছবিগুলো একই রোগীর, তা এখানে জানা নেই: প্রতিটি ছবি নিজেই একটি দল, আর একই রোগী কয়েকটি দলে থাকতে পারেন। এতে পরীক্ষার অংশের সংখ্যা বাস্তবের চেয়ে ভালো দেখায়।

    ছবিগুলো এনক্রিপ্ট করা নয়। এমন জায়গায় রাখুন যেখানে শুধু যাঁদের দেখার অনুমতি আছে তাঁরাই পৌঁছাতে পারেন, আর কাজ শেষ হলে মুছে ফেলুন।

# What happened, in the audit log; what happens to a case stands in console.ftl.
console-event-image-erased = ছবি সরানো হয়েছে
console-event-person-erased = ব্যক্তির তথ্য মুছে ফেলা হয়েছে
console-event-exported = এক্সপোর্ট শুরু হয়েছে
console-event-export-ended = এক্সপোর্ট শেষ হয়েছে
console-event-role-changed = ভূমিকা বদলেছে
console-event-role-refused = ভূমিকার কারণে কমান্ড প্রত্যাখ্যাত
console-event-expelled = বাদ দেওয়া হয়েছে
console-event-stranger-refused = অচেনা ব্যক্তি প্রত্যাখ্যাত
console-event-invite-made = আমন্ত্রণ তৈরি হয়েছে
console-event-invite-used = আমন্ত্রণ ব্যবহৃত হয়েছে
console-event-invite-revoked = আমন্ত্রণ ফিরিয়ে নেওয়া হয়েছে
console-event-consented = সম্মতি দেওয়া হয়েছে
console-event-consent-withdrawn = সম্মতি ফিরিয়ে নেওয়া হয়েছে
console-event-checkpoint = চেকপয়েন্ট তৈরি হয়েছে
console-event-audit-verified = লগ যাচাই করা হয়েছে: ঠিক আছে
console-event-audit-broken = লগ যাচাই করা হয়েছে: ঠিক নেই
console-event-console-link = কনসোলের লিংক তৈরি হয়েছে
console-event-console-link-refused = কনসোলের লিংক প্রত্যাখ্যাত
console-event-console-opened = কনসোল খোলা হয়েছে
console-event-console-closed = কনসোল বন্ধ হয়েছে
console-event-console-role-refused = ভূমিকার কারণে কনসোলের পৃষ্ঠা প্রত্যাখ্যাত
console-event-console-forged = পুরোনো বা জাল ফর্ম প্রত্যাখ্যাত
console-event-console-refused = কনসোলের অনুরোধ প্রত্যাখ্যাত
console-event-backup = ব্যাকআপ হয়েছে
console-event-purged = পুরোনো ছবি সরানো হয়েছে
console-event-tidied = ডেটাবেস গোছানো হয়েছে
console-event-digest = দৈনিক বার্তা পাঠানো হয়েছে
console-event-drift = ড্রিফ্ট দেখা হয়েছে
console-event-own-case-refused = নিজের কেস পর্যালোচনা প্রত্যাখ্যাত
console-event-contradiction-told = RT-PCR উত্তরের বিপরীত, অ্যাডমিনদের জানানো হয়েছে
console-event-remind-no-more = মনে করানো বন্ধ, কারণ বট ব্লক করা
console-event-nothing-known = অচেনা কেউ নিজের তথ্য চেয়েছেন
console-event-invite-refused-unknown = অজানা আমন্ত্রণ প্রত্যাখ্যাত
console-event-invite-refused-expired = মেয়াদ শেষ আমন্ত্রণ প্রত্যাখ্যাত
console-event-invite-refused-used-up = ব্যবহার হয়ে যাওয়া আমন্ত্রণ প্রত্যাখ্যাত
console-event-invite-refused-revoked = ফিরিয়ে নেওয়া আমন্ত্রণ প্রত্যাখ্যাত
console-event-broadcast-drafted = সবার জন্য বার্তার খসড়া হয়েছে
console-event-broadcast-made = সবাইকে বার্তা পাঠানো শুরু হয়েছে
console-event-broadcast-cancelled = সবার জন্য বার্তা বাতিল হয়েছে
console-event-broadcast-sent = সবাইকে বার্তা পাঠানো হয়েছে
console-event-last-admin-kept = একমাত্র অ্যাডমিন রয়ে গেছেন
console-event-admin-kept = ADMIN_IDS-এর অ্যাডমিন অ্যাডমিনই রয়ে গেছেন
console-event-tap-unknown = এমন বোতাম চাপা হয়েছে যা কোথাও নেয় না
console-event-flooded = খুব দ্রুত লেখায় একজনকে আটকানো হয়েছে
console-event-note-too-long = অতিরিক্ত দীর্ঘ নোট প্রত্যাখ্যান করা হয়েছে
console-event-put-off = স্থগিত, কারণ অনেক কেস অপেক্ষায় আছে
