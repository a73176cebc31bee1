# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    اكتبوا اسم المنشأة التي تخصها الدعوة، وإن شئتم عدد من يمكنهم استخدامها (شخص واحد ما لم تحددوا) ومدتها بالأيام (7 ما لم تحددوا):
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    الدعوة { $number } إلى <b>{ $site }</b>، { $people ->
        [one] لشخص واحد
        [two] لشخصين
        [few] لعدد { $people } أشخاص
        [many] لعدد { $people } شخصًا
       *[other] لعدد { $people } شخص
    }، حتى { TIME($until, pattern: "d MMMM yyyy، HH:mm") } بتوقيت UTC. مرّروا هذا الرابط أو اعرضوا الصورة لمسحها؛ يستطيع كل من يملكه الدخول، فلا ترسلوه إلى أي شخص آخر:
    { $link }
invites =
    { $total ->
        [one] <b>دعوة مفتوحة واحدة</b>
        [two] <b>دعوتان مفتوحتان</b>
        [few] <b>{ $total } دعوات مفتوحة</b>
       *[other] <b>{ $total } دعوة مفتوحة</b>
    }
invites-one = دعوة <b>{ $number }</b> { $site }: استُخدم { $used } من { $most }، حتى { TIME($until, pattern: "d MMMM yyyy") }
invites-none = لا توجد دعوات مفتوحة. لإنشاء دعوة: /invite
# Labels of buttons: no markup, and short.
invites-new = دعوة جديدة
invites-how-many = كم شخصًا يمكنه استخدام الدعوة، ولأي مدة؟
invites-size =
    { $people ->
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }، { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
invites-which-site = لأي منشأة هي؟
invites-other-site = منشأة أخرى
invite-ask = لأي منشأة هذه الدعوة؟ ردّوا على هذه الرسالة باسمها.
invite-site-too-long = الحد الأقصى لاسم المنشأة { $most } حرف. يُرجى الرد مجددًا باسم أقصر.
revoke = سحب الدعوة { $number }
revoked = سُحبت الدعوة { $number }. من دخل من قبل يبقى.

# $standing is a role, and a site where there is one.
people-one = رقم <b>{ $number }</b> { $name }: { $standing }
people =
    { $total ->
        [one] <b>شخص واحد</b>
        [two] <b>شخصان</b>
        [few] <b>{ $total } أشخاص</b>
        [many] <b>{ $total } شخصًا</b>
       *[other] <b>{ $total } شخص</b>
    }
people-since = تاريخ السماح بالدخول: { TIME($at, pattern: "d MMMM yyyy") }.
# Labels of buttons: no markup, and short.
people-leave = إخراج
people-leave-ask = لن يستطيع الشخص { $name } استخدام البوت بعد ذلك إلى أن يُدعى من جديد. تبقى حالاته محفوظة. هل أنتم متأكدون؟
people-leave-sure = نعم، إخراج
people-none = لم يُسمح لأحد بالدخول بعد. لإنشاء دعوة: /invite
role-usage =
    اكتبوا رقم الشخص كما يظهر في /people ثم دوره الجديد:
    <code>/role 12 reviewer</code>
    والدور واحد من: clinician (ممارس سريري) أو reviewer (مراجع حالات) أو admin (مشرف)، أو out لمن لم يعد يحق له استخدام البوت.
role-unknown = لا يوجد أحد بالرقم { $number }. الأرقام في /people
role-given = الدور الجديد للشخص { $name }: { role }.
role-out = لم يعد يحق للشخص { $name } استخدام البوت. تبقى حالاته محفوظة.
role-last-admin = المشرف الوحيد هو { $name }، ويبقى كذلك إلى أن يوجد مشرف آخر.
role-by-settings = دور المشرف للشخص { $name } محدد في ADMIN_IDS ضمن إعدادات البوت، ولا يمكن تغييره إلا هناك.
