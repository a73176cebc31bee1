# When something does not work: for people, then for admins.

-it-waits = Inutile de renvoyer votre message : il attend, et aura sa réponse une fois le problème réglé.
trouble-full = Le disque de ce service est plein, votre message ne peut donc pas encore être enregistré. { -it-waits }
trouble-read-only = L’écriture dans le stockage de ce service est impossible pour le moment. { -it-waits }
trouble-unreachable = Le stockage de ce service est inaccessible pour le moment. { -it-waits }
not-handled = Une erreur s’est produite de mon côté et ce message n’a pas été traité. Veuillez le renvoyer.

-nothing-is-lost = Les messages attendent et rien n’est perdu ; le bot reprend de lui-même une fois le problème réglé. Aucun redémarrage n’est nécessaire.
storage-full = ⚠️ Le disque du bot est plein. { -nothing-is-lost } Libérez de la place : supprimez d’anciennes sauvegardes ou d’autres fichiers.
storage-read-only = ⚠️ Le stockage du bot est en lecture seule. { -nothing-is-lost } Le disque est peut-être en train de lâcher : voyez le journal du système.
storage-unreachable = ⚠️ La base de données ou le disque du bot est inaccessible. { -nothing-is-lost } Vérifiez avec doctor.
storage-usable = ✅ Le stockage du bot est de nouveau utilisable. Ce qui attendait reçoit sa réponse.

# $said is a sentence of health.ftl or of a command.
health-unwell = ⚠️ { $said }
health-well = ✅ De nouveau en ordre : { $said }
pictures-lost = ⚠️ { $said }
pictures-found = ✅ Le stockage des images les contient de nouveau toutes.

chore-name =
    { $chore ->
        [backup] La sauvegarde quotidienne
        [purged] La suppression quotidienne des anciennes images
        [tidied] Le nettoyage quotidien de la base de données
        [drift] Le contrôle quotidien de la dérive
       *[digest] Le message quotidien aux admins
    }
chore-failed =
    ⚠️ { chore-name } a échoué : { $wrong }
    Une nouvelle tentative a lieu toutes les heures.
chore-fault = { $kind } ; le journal dit où.
chore-done = ✅ { chore-name } fonctionne de nouveau.
