# Files and albums that hold several pictures, and what was noticed about a file.

# Instead of the question CT or X-ray, where a DICOM file names it.
study-ask = D’après le fichier, c’est <b>{ $modality ->
    [ct] un scanner thoracique
   *[xray] une radio du thorax
}</b>. Dois-je lire cet examen ?
study-pictures =
    { $pictures ->
        [one] { $pictures } image, lue comme un seul examen.
       *[other] { $pictures } images, lues comme un seul examen.
    }
study-progress = Image { $done } sur { $pictures }
# $usable of $pictures, such as 38 of 40.
study-usable =
    { $usable ->
        [one] Repose sur { $usable } image sur { $pictures }.
       *[other] Repose sur { $usable } images sur { $pictures }, dont les log-odds sont moyennés.
    }
# Where those are the fewer, so that all are averaged.
study-doubtful = Images fiables : { $usable } sur { $pictures }, trop peu pour nommer une classe.
# $positions are numbers and spans of pictures, such as 1–3, 17.
study-unusable = Inutilisables : { $positions }.
# $positions are numbers of pictures, the most telling first, such as 12, 20, 31.
study-shown = Affichées : { $positions }.
study-left-out =
    { $pictures ->
        [one] { $pictures } autre image du fichier n’a pas été lue.
       *[other] { $pictures } autres images du fichier n’ont pas été lues.
    }

noted-text-masked = Le texte au bord de l’image a été masqué avant que je ne la garde.
noted-deidentified = Le nom et d’autres données du fichier n’ont pas été conservés.
noted-lateral = C’est une incidence de profil ; le modèle est entraîné sur des clichés de face, la réponse est donc moins sûre.

# An album: pictures or files sent together.
album-after-tap = Celles-ci sont arrivées alors que les autres de l’album étaient déjà prises en lecture : elles sont lues à part.
album-unread =
    { $files ->
        [one] { $files } fichier de l’album n’a pas pu être lu.
       *[other] { $files } fichiers de l’album n’ont pas pu être lus.
    }
# $seen is such as "4 CT slices and 1 X-ray".
album-mixed = Je vois { $seen }. Dois-je lire chaque type à part, ou tout comme un seul type ?
album-ct =
    { $pictures ->
        [one] { $pictures } coupe de scanner
       *[other] { $pictures } coupes de scanner
    }
album-xray =
    { $pictures ->
        [one] { $pictures } radio
       *[other] { $pictures } radios
    }
album-other =
    { $pictures ->
        [one] { $pictures } autre image
       *[other] { $pictures } autres images
    }
# The consent text speaks of tapping CT or X-ray, so this button names both.
album-as-seen = Scanner et Radio séparément

# The same picture again, by the same person: the answer that it got before is shown again.
duplicate-sent = Vous avez déjà envoyé ceci le { TIME($sent, pattern: "d MMM, HH:mm") } UTC. Voici la réponse d’alors :
duplicate-anew = Analyser de nouveau
refusal-duplicate = Vous avez déjà envoyé ceci ; la réponse d’alors n’est plus ici. Renvoyez-le pour qu’il soit lu.

# /lowdata
lowdata-on = Les réponses sont maintenant légères : une carte de chaleur de 45 Ko au plus, et /case sans l’examen lui-même.
lowdata-off = Les réponses arrivent en taille complète. Là où les données sont chères ou lentes, je peux en envoyer de légères.
lowdata-turn-on = Envoyer des réponses légères
lowdata-turn-off = Envoyer en taille complète
# Under a verdict on a photo that is blurred, or small, since the phone shrank it.
quality-as-file = Les téléphones réduisent les photos : envoyé en fichier, cet examen arriverait plus net.

# In the log of the console.
console-event-joined = Une partie de l’album est arrivée
console-event-split = Séparé en deux examens
