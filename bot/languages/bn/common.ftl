# শব্দতালিকা, যাতে সব বার্তায় একই শব্দ থাকে:
# scan: স্ক্যান; picture: ছবি; CT slice: সিটি স্লাইস; X-ray: এক্স-রে; case: কেস; verdict, answer: ফলাফল, উত্তর;
# confidence: আস্থা; heatmap: হিটম্যাপ; Indeterminate: অনির্ধারিত; refused: প্রত্যাখ্যাত; judged: যাচাই করা;
# learned from: থেকে শেখা; class: শ্রেণি; review, reviewer: পর্যালোচনা, পর্যালোচক; clinician: চিকিৎসাকর্মী;
# admin: অ্যাডমিন; site: কেন্দ্র; invitation: আমন্ত্রণ; audit log: অডিট লগ; checkpoint: চেকপয়েন্ট; backup: ব্যাকআপ;
# consent: সম্মতি; RT-PCR: RT-PCR পরীক্ষা; not a diagnosis: রোগনির্ণয় নয়; pilot: পাইলট;
# erase: মুছে ফেলা; export: এক্সপোর্ট; note: মন্তব্য; outcome: পরিণতি; console: পর্যালোচনা কনসোল;
# drift: ড্রিফ্ট (বদল); sensitivity, specificity: সংবেদনশীলতা, নির্দিষ্টতা; reading: রিডিং; study: স্টাডি;
# series: সিরিজ; album: অ্যালবাম; film: ফিল্ম; light box: ভিউ বক্স; log odds: লগ অডস।
# সম্বোধন "আপনি"।

# Words and forms that other messages are made of.

modality = { $modality ->
    [ct] সিটি
   *[xray] এক্স-রে
}
role = { $role ->
    [admin] অ্যাডমিন
    [reviewer] পর্যালোচক
   *[clinician] চিকিৎসাকর্মী
}
percent = { $number }%
duration-seconds = { $count } সেকেন্ড
duration-minutes = { $count } মিনিট
duration-hours = { $count } ঘণ্টা
list-comma = { ", " }
list-and = { " ও " }

unproven = যেসব হাসপাতালের ছবি থেকে মডেলটি শেখেনি, সেখানে এটি অনেক বেশি ভুল করে। দেখুন: /help
not-a-diagnosis = <i>এটি রোগনির্ণয় নয়। মানদণ্ড এখনও RT-PCR পরীক্ষাই।</i>
