# One's own cases: /history, /case and /cancel.

history = <b>আপনার কেসগুলো</b>, নতুনগুলো আগে। আবার দেখতে একটিতে চাপুন।
history-none = এখানে আপনার কোনো কেস নেই। বুকের সিটি বা এক্স-রে ফটো বা ফাইল হিসেবে পাঠান।
history-when = <code>{ $code }</code> · { TIME($sent, pattern: "d MMMM yyyy, HH:mm") } UTC
# $verdict is COVID or Non-COVID, $confidence and $share such as 87 %.
history-sure = <b>{ $verdict } { $confidence }</b>
history-unsure = <b>অনির্ধারিত</b> (COVID { $share })
history-newer = নতুন
history-older = পুরোনো
list-dot = { " · " }

# A case without a verdict, in a word or two.
case-state =
    { $state ->
        [received] এখনও উত্তর হয়নি
        [awaiting_modality] সিটি না এক্স-রে, জানার অপেক্ষায়
        [queued] পড়া হচ্ছে
        [analysed] পড়া হচ্ছে
        [cancelled] বাতিল
        [refused] বিশ্লেষণ হয়নি
       *[failed] ব্যর্থ
    }
case-usage =
    কমান্ডের পরে কেসের কোড লিখুন, যেমনটি প্রতিটি উত্তরের নিচে থাকে:
    <code>/case 7K2M-9QFD</code>
    আপনার কেসের তালিকা: /history
# The same for a code that nobody has and for somebody else's case.
case-unknown = <b>{ $words }</b> কোডের কোনো কেস আপনার নেই। কোডটি মিলিয়ে দেখুন; আপনার কেসের তালিকা: /history
case-picture = বুকের { modality } · কেস <code>{ $code }</code> · পাঠানো হয়েছে { TIME($sent, pattern: "d MMMM yyyy, HH:mm") } UTC
case-open =
    { $state ->
        [queued] কেস <code>{ $code }</code> পড়া হচ্ছে; উত্তর নিজে থেকেই আসবে।
        [analysed] কেস <code>{ $code }</code> পড়া হচ্ছে; উত্তর নিজে থেকেই আসবে।
       *[awaiting_modality] কেস <code>{ $code }</code> সিটি স্লাইস না এক্স-রে, তা এখনও জানানো হয়নি।
    }
case-erased = কেস <code>{ $code }</code> { TIME($erased, pattern: "d MMMM yyyy") } তারিখে মুছে ফেলা হয়েছে। এর ছবি ও হিটম্যাপ আর নেই।
case-pictures-removed =
    এর ছবি ও হিটম্যাপ সরিয়ে ফেলা হয়েছে, যেমন { $days ->
        [one] { $days } দিন
       *[other] { $days } দিন
    } পরে সবগুলোই সরানো হয়।
case-pictures-missing = এর ছবি ও হিটম্যাপ দেখানো যাচ্ছে না: এগুলো আর সংরক্ষিত নেই, অথবা এখন পড়া যাচ্ছে না।
case-note =
    <b>মন্তব্য</b>
    { $note }

# An alert too: at most 200 characters, no markup.
nothing-known = এখানে এখনও আপনার কিছু রাখা হয়নি, তাই দেখানোর, বাতিল করার, এক্সপোর্ট করার বা মোছার কিছু নেই। বুকের সিটি বা এক্স-রে ফটো বা ফাইল হিসেবে পাঠান।

cancel-nothing = বাতিল করার মতো কোনো খোলা প্রশ্ন নেই।
