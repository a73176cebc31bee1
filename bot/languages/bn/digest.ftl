# The daily message to the admins.

digest = <b>গত 24 ঘণ্টা</b>
digest-scans = যাচাই করা স্ক্যান: { $scans }, প্রেরক: { $people } জন, এখন অপেক্ষায়: { $open }।
# $what is a verdict, such as COVID, or the code of a reason, such as not_image.
digest-count = { $count } { $what }
digest-verdicts = { modality }: { $counts }।
digest-refused = প্রত্যাখ্যাত: { $counts }।
digest-failed = ব্যর্থ: { $counts }।
digest-seconds = উত্তরের সময়: { NUMBER($median, minimumFractionDigits: 1, maximumFractionDigits: 1) } সেকেন্ড (মধ্যমা), এবং 20 বারের মধ্যে 19 বার সর্বোচ্চ { NUMBER($slow, minimumFractionDigits: 1, maximumFractionDigits: 1) } সেকেন্ড।
digest-backup = শেষ ব্যাকআপ: { TIME($at, pattern: "d MMMM yyyy, HH:mm") } UTC।
digest-no-backup = <b>কোনো ব্যাকআপ নেই।</b>
digest-disk = ডিস্ক: { $said }
digest-checkpoint =
    এই বার্তাটি রেখে দিন: আজ অডিট লগ কী ছিল, এটি তার প্রমাণ (<code>audit verify --checkpoint</code>)।
    <code>{ $checkpoint }</code>
