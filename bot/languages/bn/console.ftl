# The review console in the browser, and what is said about it in the chat. A message of a page may hold HTML.

command-console = পর্যালোচনা কনসোল খুলুন

console-link =
    এই লিংক পর্যালোচনা কনসোল খোলে, একবার এবং দশ মিনিটের মধ্যে। এটি শুধু নিজের কাছে রাখুন।
    { $link }
console-link-here =
    { $told }

    বট যে কম্পিউটারে চলে, এটি সেখানেই খোলে। অন্য কোথাও খুলতে চাইলে একজন অ্যাডমিন CONSOLE_URL ঠিক করে দিতে পারেন।
console-nowhere = এখন কোনো কনসোল নেই: { $port } পোর্টটি অন্য প্রোগ্রাম ব্যবহার করছে। একজন অ্যাডমিন HTTP_PORT-এ খালি একটি পোর্ট দিয়ে বট আবার চালু করতে পারেন।

# Around every page.
console-title = Radiogram পর্যালোচনা
console-skip = মূল অংশে যান
console-menu = মেনু
console-place-queue = কেস
console-place-numbers = পরিসংখ্যান
console-place-people = লোকজন
console-place-audit = অডিট
console-place-export = এক্সপোর্ট
console-theme-dark = গাঢ়
console-theme-light = হালকা
console-leave = লগ আউট
console-leave-everywhere = সব জায়গা থেকে লগ আউট
console-footer = এটি রোগনির্ণয় নয়। মানদণ্ড এখনও RT-PCR পরীক্ষাই।
console-home = কেসগুলোতে যান
# Where somebody has no name.
console-nobody = ব্যক্তি { $number }

# Pages that only say something.
console-open-title = কনসোল খুলুন
console-open-told = এই লিংক একবারই কাজ করে। কনসোল শুধু এমন স্ক্রিনে খুলুন যা আর কেউ দেখতে পান না।
console-open-button = কনসোল খুলুন
console-open-code = কোড: লিংকে #-এর পরে যা আছে
console-told-closed = আপনি লগ ইন করেননি, বা এক ঘণ্টা ব্যবহার না হওয়ায় লগ আউট হয়েছেন। নতুন লিংকের জন্য বটকে /console লিখুন।
console-told-left = আপনি লগ আউট হয়েছেন। আবার কনসোল লাগলে বটকে /console লিখুন।
console-told-link-unknown = এই লিংক বৈধ নয়। নতুন লিংকের জন্য বটকে /console লিখুন।
console-told-link-used = এই লিংক আগেই ব্যবহার হয়েছে। প্রতিটি লিংক কনসোল একবারই খোলে: নতুন লিংকের জন্য বটকে /console লিখুন।
console-told-link-expired = এই লিংকের মেয়াদ শেষ। লিংক দশ মিনিট কাজ করে: নতুন লিংকের জন্য বটকে /console লিখুন।
console-told-link-replaced = এই লিংকের জায়গায় নতুন একটি লিংক এসেছে। বটের পাঠানো শেষ লিংকটি ব্যবহার করুন, বা নতুন লিংকের জন্য /console লিখুন।
console-told-too-many = ভুল লিংক অনেকবার এসেছে। এক মিনিট অপেক্ষা করুন, তারপর নতুন লিংকের জন্য বটকে /console লিখুন।
console-told-role-refused = আপনার ভূমিকায় এর অনুমতি নেই। বটের একজন অ্যাডমিন তা বদলাতে পারেন।
console-told-forged = এই ফর্মটি পুরোনো হয়ে গেছে, তাই কিছুই বদলায়নি। ফিরে যান, পৃষ্ঠাটি আবার লোড করুন, তারপর চেষ্টা করুন।
console-told-foreign = এটি অন্য সাইট থেকে এসেছে, তাই কিছুই বদলায়নি। কনসোল তার নিজের লিংক দিয়ে খুলুন।
console-told-wrong-host = এই ঠিকানায় কনসোল পাওয়া যায় না। বটের পাঠানো লিংক ব্যবহার করুন; বট যিনি চালান, তিনি এর ঠিকানা CONSOLE_URL-এ ঠিক করেন।
console-told-too-long = কনসোল এত বড় লেখা নেয় না। মন্তব্যে সর্বোচ্চ 1,000 অক্ষর থাকতে পারে।
console-told-not-found = এমন কোনো পৃষ্ঠা নেই।
console-told-failed = আমাদের দিকে কিছু ভুল হয়েছে। একটু পরে আবার চেষ্টা করুন; বিস্তারিত বটের লগে আছে।
console-told-held-up = বটের স্টোরেজ এখন ব্যবহার করা যাচ্ছে না। কিছুই হারায়নি: কয়েক মিনিট পরে আবার চেষ্টা করুন।
console-offline = বটের সঙ্গে যোগাযোগ হয়নি, তাই কিছুই বদলায়নি। সংযোগ দেখে আবার চেষ্টা করুন।

# Times, in UTC.
console-moment = { TIME($at, pattern: "d MMM yyyy, HH:mm") }
console-moment-exact = { TIME($at, pattern: "d MMM yyyy, HH:mm:ss") }

# The queue: cases to look through.
console-shortcuts = প্রায়ই যা দেখা হয়
console-shortcut-all = সব কেস
console-shortcut-unread = পর্যালোচনা বাকি
console-shortcut-second = দ্বিতীয় পর্যালোচকের জন্য
console-shortcut-disputed = মতভেদ আছে
console-shortcut-unsure = অনির্ধারিত
console-filters = ফিল্টার
console-filters-more = ফিল্টার
console-filters-clear = সব ফিল্টার সরান
console-show = দেখান
console-any = সব
console-text = কেসের কোড বা মন্তব্য
console-text-admin = কেসের কোড, মন্তব্য বা প্রেরক
console-sort = ক্রম
console-sort-newest = নতুনগুলো আগে
console-sort-oldest = পুরোনোগুলো আগে
console-sort-least = কম আস্থার আগে
console-sort-most = বেশি আস্থার আগে
console-filter-modality = স্ক্যানের ধরন
console-filter-verdict = উত্তর
console-filter-outcome = RT-PCR
console-filter-review = পর্যালোচনা
console-filter-site = কেন্দ্র
console-filter-confidence = আস্থা
console-filter-least = সর্বনিম্ন আস্থা, শতাংশে
console-filter-most = সর্বোচ্চ আস্থা, শতাংশে
console-filter-dates = তারিখ (UTC)
console-filter-since = এই দিন থেকে
console-filter-until = এই দিন পর্যন্ত
console-modality = { $value ->
    [ct] সিটি
   *[xray] এক্স-রে
}
console-verdict = { $value ->
    [Refused] পড়া হয়নি
    [Indeterminate] অনির্ধারিত
    [COVID] COVID
   *[Non-COVID] Non-COVID
}
console-outcome = { $value ->
    [disagrees] প্রেরক একমত নন
    [positive] পজিটিভ
    [negative] নেগেটিভ
    [pending] বাকি
   *[none] নেই
}
console-review = { $value ->
    [second] দ্বিতীয় পর্যালোচকের অপেক্ষায়
    [agree] একমত
    [disagree] দ্বিমত
    [unusable] অনুপযোগী
    [disputed] মতভেদ
   *[none] পর্যালোচনা বাকি
}
console-state = { $state ->
    [received] এসেছে
    [awaiting_modality] সিটি না এক্স-রে, জানার অপেক্ষায়
    [queued] পড়ার অপেক্ষায়
    [analysed] উত্তর দেওয়া হচ্ছে
    [cancelled] বাতিল
    [refused] প্রত্যাখ্যাত
    [failed] ব্যর্থ
   *[answered] উত্তর দেওয়া হয়েছে
}
console-column-case = কেস
console-column-logged = নথিভুক্তির সময়
console-column-sender = প্রেরক
console-read-by-others = পড়া হয়েছে
console-erased-short = মুছে ফেলা
console-found = { $count ->
    [one] { $count }টি কেস
   *[other] { $count }টি কেস
}
console-found-more = পরের { $count }টি কেস। আরও আছে।
console-found-further = { $count ->
    [0] দেখা কেসগুলোর মধ্যে একটিও নেই।
    [one] দেখা কেসগুলোর মধ্যে { $count }টি।
   *[other] দেখা কেসগুলোর মধ্যে { $count }টি।
} আপনি খোঁজা চালিয়ে যেতে পারেন।
console-found-nothing = এই ফিল্টারের সঙ্গে কোনো কেস মেলে না।
console-pages = পৃষ্ঠা
console-first-page = প্রথম পৃষ্ঠা
console-next-page = পরের পৃষ্ঠা
console-further-back = আরও খুঁজুন

# Keys.
console-keys = কি
console-keys-title = কিবোর্ড
console-key-move = পরের ও আগের কেস
console-key-open = কেস খুলুন
console-key-search = খুঁজুন
console-key-help = এই কিগুলো দেখান
console-key-opinions = একমত, একমত নই, অনুপযোগী
console-key-next = পরের কেস
console-key-previous = আগের কেস
console-key-queue = কেসের তালিকায় ফিরুন
console-key-heatmap = হিটম্যাপ দেখান ও লুকান
console-key-zoom = বড় করুন, ছোট করুন, আগের মতো করুন
console-close = বন্ধ করুন

# One case.
console-previous = আগের
console-next = পরের
console-picture = ছবি
console-stage = ছবি। +, − ও 0 দিয়ে বড়-ছোট করুন, তির কি দিয়ে সরান।
console-scan-alt = এই কেসের স্ক্যান ({ $modality ->
    [ct] সিটি
   *[xray] এক্স-রে
})
console-overlay-alt = একই ছবি, মডেলের হিটম্যাপসহ
console-heatmap = হিটম্যাপ
console-window = উইন্ডো
console-level = লেভেল
console-zoom-in = বড় করুন
console-zoom-out = ছোট করুন
console-reset = আগের মতো
console-heatmap-told = উষ্ণ রং দেখায়, উল্লেখ করা শ্রেণির পক্ষে কী ছিল। হিটম্যাপ আঁকা হয় সর্বোচ্চ 720 পিক্সেলের ধূসর কপিতে; উইন্ডো ও লেভেল এর রংও বদলায়।
console-heatmap-apart = হিটম্যাপের মাপ স্ক্যানের মাপের সঙ্গে মেলে না, তাই এটি আলাদা দেখানো হচ্ছে।
console-erased = অনুরোধে এই কেস মুছে ফেলা হয়েছে: এর ছবি, মন্তব্য ও প্রেরকের তথ্য আর নেই। উত্তর ও এই লগ থেকে যায়।
console-no-pictures = এই কেসের ছবি আর রাখা নেই। কেস ও এর লগ থেকে যায়।
console-said = মডেলের উত্তর
console-context = আস্থা হলো মডেলের হিসাবে উল্লেখ করা শ্রেণির সম্ভাবনা; গবেষণার যেসব উন্মুক্ত ছবি থেকে মডেলটি শেখেনি, সেগুলো দিয়ে এটি ক্যালিব্রেট করা। যেসব হাসপাতালের ছবি থেকে এটি শেখেনি, সেখানে এটি অনেক বেশি ভুল করে।
console-contradicted = জানানো RT-PCR-এর ফল এই উত্তরের বিপরীত।
console-give = { $opinion ->
    [agree] একমত
    [disagree] একমত নই
   *[unusable] অনুপযোগী
}
console-opinion = { $opinion ->
    [agree] একমত
    [disagree] একমত নন
   *[unusable] ছবি অনুপযোগী
}
console-note = মন্তব্য (সর্বোচ্চ 1,000 অক্ষর, নাম ছাড়া)
console-save-note = মন্তব্য সংরক্ষণ করুন
console-outcome-note = পরিণতি নিয়ে মন্তব্য (সর্বোচ্চ 1,000 অক্ষর, নাম ছাড়া)
console-blind = { $count ->
    [one] আরেকজন পর্যালোচক এই কেস পড়েছেন। নিজের মত দেওয়ার পর আপনি দেখবেন তিনি কী বলেছেন।
   *[other] আরও { $count } জন এই কেস পড়েছেন। নিজের মত দেওয়ার পর আপনি দেখবেন তাঁরা কী বলেছেন।
}
console-readings = রিডিং
console-reading = { $number ->
    [1] প্রথম পর্যালোচক
    [2] দ্বিতীয় পর্যালোচক
   *[3] নির্ধারক পর্যালোচক
}
console-sender-disagrees = প্রেরক উত্তরের সঙ্গে একমত নন।
console-rt-pcr = RT-PCR: { $rt_pcr ->
    [positive] পজিটিভ
    [negative] নেগেটিভ
    [pending] বাকি
   *[none] নেই
}
console-problem-review-closed = এই কেসের প্রয়োজনীয় সব রিডিং হয়ে গেছে।
console-problem-review-impossible = শুধু সেই কেস পর্যালোচনা করা যায় যার উত্তর দেওয়া হয়েছে এবং যা মুছে ফেলা হয়নি।
console-problem-review-own = এই কেসটি আপনি নিজেই পাঠিয়েছেন, তাই অন্য কেউ এটি পর্যালোচনা করবেন।
console-problem-review-first = আগে আপনার মত দিন; মন্তব্য তার সঙ্গেই যায়।
console-problem-outcome-impossible = শুধু সেই কেসের পরিণতি নথিভুক্ত করা যায় যার উত্তর দেওয়া হয়েছে এবং যা মুছে ফেলা হয়নি।
console-problem-note-too-long = মন্তব্যে সর্বোচ্চ 1,000 অক্ষর থাকতে পারে, তাই এটি সংরক্ষিত হয়নি।
console-told-no-case = এই কোডের কোনো কেস নেই।
console-told-no-picture = এই ছবি আর রাখা নেই।
console-told-unseen = আগে কেসটি খুলুন: এর ছবি শুধু এর নিজের পৃষ্ঠায় দেখানো হয়।

# The timeline of a case. Who did it stands behind.
console-timeline = ঘটনাক্রম
console-by-bot = বট
console-event-received = এসেছে
console-event-awaiting-modality = সিটি না এক্স-রে জিজ্ঞেস করা হয়েছে
console-event-queued = পড়ার জন্য দেওয়া হয়েছে
console-event-analysed = মডেল পড়েছে
console-event-answered = উত্তর দেওয়া হয়েছে
console-event-cancelled = বাতিল করা হয়েছে
console-event-refused = প্রত্যাখ্যাত
console-event-failed = ব্যর্থ
console-event-told = প্রেরককে জানানো হয়েছে
console-event-viewed = দেখা হয়েছে
console-event-listed = কেসের তালিকা দেখা হয়েছে
console-event-outcome = পরিণতি জানানো হয়েছে
console-event-reviewed = পর্যালোচনা করা হয়েছে
console-event-review-note = পর্যালোচনার মন্তব্য বদলেছে
console-event-erased = মুছে ফেলা হয়েছে
console-event-reminded = প্রেরককে পরিণতির কথা মনে করানো হয়েছে
console-event-not-reminded = প্রেরককে পরিণতির কথা মনে করানো যায়নি
console-event-tap-refused = কারও বোতাম চাপা প্রত্যাখ্যাত
console-event-case-refused = কাউকে কেসটি দেখানো প্রত্যাখ্যাত
console-event-note-refused = কারও মন্তব্য প্রত্যাখ্যাত
console-event-edit-ignored = এর বার্তা সম্পাদিত হয়েছে, তাতে কিছু বদলায়নি
console-seen-in = { $place ->
    [review] চ্যাটে পর্যালোচনার সময়
    [console] কনসোলে
    [chat] চ্যাটে
   *[export] এক্সপোর্টে
}
