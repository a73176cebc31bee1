# From the picture to the answer. The words COVID and Non-COVID stay as they are in every language.

question = এটি <b>সিটি</b> স্লাইস, না <b>এক্স-রে</b>?
cancel = বাতিল
read-as = { modality } হিসেবে পড়ুন
reading = { modality } পড়া হচ্ছে… (কেস <code>{ $code }</code>)
cancelled = বাতিল করা হয়েছে। ছবিটি বিশ্লেষণ করা হয়নি। কেস <code>{ $code }</code>
first-frame = ফাইলটিতে কয়েকটি ছবি আছে; শুধু প্রথমটি পড়া হয়।

wait-place = আপনার আগে অন্যরা স্ক্যান পাঠিয়েছেন: আপনার ক্রম { $place }, প্রায় { $duration }।
wait-busy = { $waiting }টি স্ক্যান পড়ার অপেক্ষায় আছে, এতে প্রায় { $duration } লাগবে। আপনার ছবিটি রাখা আছে: তারপর আবার একটি বোতাম চাপুন।
late-answer = আপনি এটি { TIME($sent, pattern: "d MMMM, HH:mm") } UTC-তে পাঠিয়েছিলেন। বটের নাগাল পাওয়া যাচ্ছিল না, তাই উত্তর দেরিতে এল।

# $verdict is COVID or Non-COVID, $confidence such as 87 %.
verdict-sure = <b>{ $verdict }</b> — আস্থা <b>{ $confidence }</b>
# $leaning is COVID or Non-COVID.
verdict-unsure = <b>অনির্ধারিত</b> — { $leaning } { $share }, কিছু বলার মতো নিশ্চিত নয়
verdict-case = বুকের { modality } · কেস <code>{ $code }</code>
verdict-meaning =
    { $verdict ->
        [COVID] মডেলটি যেসব COVID কেস থেকে শিখেছে, ছবিটি সেগুলোর সঙ্গে বেশি মেলে। উষ্ণ রং দেখায় কোথায়।
        [Non-COVID] মডেলটি যেসব COVID-হীন কেস থেকে শিখেছে, ছবিটি সেগুলোর সঙ্গে বেশি মেলে। এতে অন্য রোগ নাকচ হয় না।
       *[Indeterminate] মডেলটি বলতে পারছে না: হয় কোনো শ্রেণিই উত্তর দেওয়ার মতো নিশ্চিত নয়, নয়তো ছবিটি যেসব ছবি থেকে এটি শিখেছে সেগুলোর চেয়ে খুব আলাদা।
    }
verdict-model = মডেল { $model } { $version }

# What was done to a photo, and what makes a picture hard to judge: one sentence each, with what to do better.
quality-rectified = আপনার ফটোতে একটি ফিল্ম বা স্ক্রিন আছে: শুধু সেই অংশটি সোজা করে যাচাই করা হয়েছে।
quality-sheet-not-found = আপনার ফটোতে ফিল্ম বা স্ক্রিনের কিনারা পাওয়া যায়নি, তাই পুরোটাই যাচাই করা হয়েছে: ঠিক সামনে থেকে ছবি তুলুন, যেন চারটি কিনারাই দেখা যায়।
quality-turned = ছবিটি সোজা ছিল না, তাই ঘোরানো হয়েছে।
quality-small = ছবিটি ছোট, তাই উত্তর কম নিশ্চিত: মূল ফাইলটি পাঠান।
quality-low-contrast = ছবিটির কনট্রাস্ট কম: উজ্জ্বল ভিউ বক্সে ফিল্মটি রেখে ছবি তুলুন, বা মূল ফাইলটি পাঠান।
quality-dark = ছবিটি অন্ধকার: উজ্জ্বল ভিউ বক্সে ফিল্মটি রেখে ছবি তুলুন, বা স্ক্রিনের উজ্জ্বলতা বাড়ান।
quality-bright = ছবিটি অতিরিক্ত উজ্জ্বল, তাই উত্তর কম নিশ্চিত: ছবি তোলার আগে ফোনে ফিল্মটির ওপর স্পর্শ করুন, যেন ক্যামেরা সেই অনুযায়ী আলো ঠিক করে।
quality-blurred = ছবিটি ঝাপসা, তাই উত্তর কম নিশ্চিত: ফোন স্থির রাখুন, ফোকাসের জন্য ফোনে ফিল্মটির ওপর স্পর্শ করুন, আর নতুন ফটো পাঠান।
# Of a DICOM file, in place of the sentences that say how to take a photo.
quality-in-file = ফাইলের ছবিটি ঝাপসা, বা এর এক্সপোজার ঠিক নয়, তাই উত্তর কম নিশ্চিত।
quality-glare = ফুসফুসের ওপর আলোর প্রতিফলন আছে, তাই উত্তর কম নিশ্চিত: বাতি নেভান বা সরে দাঁড়ান, আর নতুন ফটো পাঠান।
quality-cut-off = ছবির কিনারায় বুকের কিছু অংশ কাটা পড়ে থাকতে পারে, তাই উত্তর কম নিশ্চিত: পুরো বুক দেখা যায় এমন ছবি পাঠান।
quality-text = ছবির ওপর লেখা আছে, তাই উত্তর কম নিশ্চিত: লেখা ছাড়া মূল স্ক্যানটিই পাঠান, স্ক্রিনশট নয়।
quality-inverted = এটি নেগেটিভ হতে পারে, বা সোজা নয়: এমনভাবে পাঠান যাতে ফুসফুস কালো দেখায় আর মাথা ওপরে থাকে।
quality-unfamiliar = মডেলটি যেসব ছবি থেকে শিখেছে, এই ছবি সেগুলোর মতো নয়; তাই এই উত্তরের ওপর নির্ভর করবেন না।

# Alerts: at most 200 characters, no markup.
tap-unknown = এই বোতামটি আর কার্যকর নয়। অনুগ্রহ করে ছবিটি আবার পাঠান।
tap-foreign = শুধু যিনি এই ছবি পাঠিয়েছেন, তিনিই উত্তর দিতে পারেন।
tap-done-queued = এই ছবিটি ইতিমধ্যেই পড়া হচ্ছে।
tap-done-analysed = { tap-done-queued }
tap-done-answered = এই ছবির উত্তর আগেই দেওয়া হয়েছে। নতুন উত্তরের জন্য আবার পাঠান।
tap-done-cancelled = এটি বাতিল করা হয়েছে। পড়াতে চাইলে ছবিটি আবার পাঠান।
tap-done-refused = এই ছবিটি পড়া যায়নি। অনুগ্রহ করে অন্য একটি পাঠান।
tap-done-failed = এই ছবিটি পড়া যায়নি। অনুগ্রহ করে আবার পাঠান।
