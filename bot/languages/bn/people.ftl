# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    আমন্ত্রণটি যে কেন্দ্রের জন্য, তার নাম লিখুন; চাইলে কতজন (নইলে 1) ও কত দিন (নইলে 7) ব্যবহার করতে পারবেন, তা-ও:
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    <b>{ $site }</b>-এর আমন্ত্রণ { $number }, { $people } জনের জন্য, { TIME($until, pattern: "d MMMM yyyy, HH:mm") } UTC পর্যন্ত। এই লিংকটি দিন বা ছবিটি স্ক্যান করান; যাঁর কাছে এটি থাকবে তিনিই ঢুকতে পারবেন, তাই আর কাউকে পাঠাবেন না:
    { $link }
invites-one = <b>{ $number }</b> { $site }: { $most }টির মধ্যে { $used }টি ব্যবহৃত, { TIME($until, pattern: "d MMMM yyyy") } পর্যন্ত
invites-none = কোনো খোলা আমন্ত্রণ নেই। তৈরি করতে: /invite
revoke = আমন্ত্রণ { $number } ফিরিয়ে নিন
revoked = আমন্ত্রণ { $number } ফিরিয়ে নেওয়া হয়েছে। যাঁরা আগেই ঢুকেছেন, তাঁরা থাকছেন।

# $standing is a role, and a site where there is one.
people-one = <b>{ $number }</b> { $name }: { $standing }
people-none = এখনও কাউকে অনুমতি দেওয়া হয়নি। আমন্ত্রণ তৈরি করতে: /invite
role-usage =
    ব্যক্তির নম্বর (দেখুন: /people) ও তাঁর নতুন ভূমিকা লিখুন:
    <code>/role 12 reviewer</code>
    ভূমিকা এগুলোর একটি: clinician (চিকিৎসাকর্মী), reviewer (পর্যালোচক), admin (অ্যাডমিন); অথবা out, যিনি আর বট ব্যবহার করতে পারবেন না।
role-unknown = { $number } নম্বরের কেউ নেই। নম্বর দেখতে: /people
role-given = { $name }-এর নতুন ভূমিকা: { role }।
role-out = { $name } আর বট ব্যবহার করতে পারবেন না। তাঁর কেসগুলো থাকছে।
role-last-admin = { $name } একমাত্র অ্যাডমিন; আরেকজন না হওয়া পর্যন্ত তিনি অ্যাডমিন থাকছেন।
role-by-settings = বটের সেটিংসের ADMIN_IDS অনুযায়ী { $name } অ্যাডমিন: এটি শুধু সেখানেই বদলানো যায়।
