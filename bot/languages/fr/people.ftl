# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    Écrivez l’établissement auquel l’invitation est destinée et, si vous voulez, combien de personnes peuvent l’utiliser (sinon 1) et pendant combien de jours (sinon 7) :
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    Invitation { $number } à <b>{ $site }</b> pour { $people ->
        [one] une personne
       *[other] { $people } personnes
    }, jusqu’au { TIME($until, pattern: "d MMM yyyy, HH:mm") } UTC. Transmettez ce lien ou faites scanner l’image ; quiconque l’a peut entrer, ne l’envoyez donc à personne d’autre :
    { $link }
invites =
    { $total ->
        [one] <b>Une invitation ouverte</b>
       *[other] <b>{ $total } invitations ouvertes</b>
    }
invites-one = <b>{ $number }</b> { $site } : utilisée { $used } fois sur { $most }, jusqu’au { TIME($until, pattern: "d MMM yyyy") }
invites-none = Il n’y a pas d’invitation ouverte. /invite en crée une.
# Labels of buttons: no markup, and short.
invites-new = Nouvelle invitation
invites-how-many = Combien de personnes peuvent utiliser l’invitation, et pendant combien de temps ?
invites-size =
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }, { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
invites-which-site = Pour quel établissement ?
invites-other-site = Autre établissement
invite-ask = À quel établissement l’invitation est-elle destinée ? Répondez à ce message par son nom.
invite-site-too-long = Le nom d’un établissement a { $most } caractères au plus. Veuillez répondre de nouveau avec un nom plus court.
revoke = Annuler la { $number }
revoked = L’invitation { $number } a été annulée. Les personnes déjà admises le restent.

# $standing is a role, and a site where there is one.
people-one = <b>{ $number }</b> { $name } : { $standing }
people =
    { $total ->
        [one] <b>Une personne</b>
       *[other] <b>{ $total } personnes</b>
    }
people-since = Accès depuis le { TIME($at, pattern: "d MMM yyyy") }.
# Labels of buttons: no markup, and short.
people-leave = Retirer l’accès
people-leave-ask = { $name } ne pourrait plus utiliser le bot, jusqu’à une nouvelle invitation. Ses cas sont conservés. Confirmez-vous ?
people-leave-sure = Oui, retirer l’accès
people-none = Personne n’a encore été autorisé. /invite crée une invitation.
role-usage =
    Écrivez le numéro de la personne, tel que /people l’indique, et son nouveau rôle :
    <code>/role 12 reviewer</code>
    Au choix clinician (clinicien), reviewer (relecteur), admin ; ou out, pour qui ne doit plus utiliser le bot.
role-unknown = Personne n’a le numéro { $number }. /people indique les numéros.
role-given = { $name } est maintenant : { role }.
role-out = { $name } ne peut plus utiliser le bot. Ses cas sont conservés.
role-last-admin = { $name } est la seule personne admin, et le reste tant qu’il n’y en a pas d’autre.
role-by-settings = { $name } est admin par ADMIN_IDS, dans la configuration du bot : cela ne peut être changé que là.
