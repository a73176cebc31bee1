# What became of a case: buttons under a verdict, notes, reminders.

# Buttons: two in a row on a phone.
outcome-button-positive = RT-PCR positive
outcome-button-negative = RT-PCR négative
outcome-button-pending = RT-PCR en attente
outcome-button-disagree = Pas d’accord
outcome-button-note = Ajouter une note

# Alerts: at most 200 characters, no markup.
outcome-noted =
    { $choice ->
        [positive] Noté : RT-PCR positive. Merci.
        [negative] Noté : RT-PCR négative. Merci.
        [pending] Noté : RT-PCR en attente. Je vous repose la question dans trois jours.
       *[disagree] Noté : vous n’êtes pas d’accord. Merci.
    }
outcome-taken-back = Retiré.
outcome-contradicts = Merci. Ce résultat contredit la réponse, le cas est donc soumis aux relecteurs.
outcome-closed = Rien ne peut être noté pour ce cas : il n’a pas de réponse, ou a été effacé.

# In a list.
outcome-rt-pcr =
    { $result ->
        [positive] RT-PCR positive
        [negative] RT-PCR négative
       *[pending] RT-PCR en attente
    }
outcome-disagrees = vous n’êtes pas d’accord
outcome-has-note = avec une note

note-prompt =
    Écrivez votre note sur le cas <code>{ $code }</code> en réponse à ce message : { $most } caractères au plus, sans aucun nom. Elle remplace une note précédente ; un tiret (-) seul la supprime.
note-kept = La note est conservée avec le cas <code>{ $code }</code>.
note-removed = Le cas <code>{ $code }</code> n’a plus de note.
note-too-long = La note a { $letters } caractères ; on en conserve { $most } au plus. Rien n’a été noté : raccourcissez-la, et répondez de nouveau à la question.
note-not-text = Une note ne peut être que du texte. Rien n’a été noté : répondez à la question par du texte.
note-foreign = Seule la personne qui a envoyé l’image peut ajouter une note à son cas.

reminder = La RT-PCR du cas <code>{ $code }</code>, envoyé le { TIME($sent, pattern: "d MMM yyyy") }, était en attente il y a trois jours. Si le résultat est arrivé, veuillez le toucher. Je ne redemanderai pas.
