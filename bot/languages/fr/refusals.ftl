# Why a message or a picture is not judged, and what to do.

-send-scan = Veuillez envoyer un scanner ou une radio du thorax en photo ou en fichier image.

case-not-analysed = Cas <code>{ $code }</code>, non analysé.
case-failed = Je n’ai pas pu lire cette image à cause d’une panne de mon côté. Veuillez la renvoyer dans quelques minutes.
edit-ignored = Je ne lis pas les messages modifiés. Si l’image ou la légende a changé, veuillez l’envoyer dans un nouveau message.

refusal-empty = Le fichier est vide, il n’y a donc rien à lire. Veuillez le renvoyer.
refusal-not-image = Ce fichier n’est pas une image que je sais lire. { -send-scan }
refusal-corrupt = L’image est endommagée ou tronquée. Veuillez la renvoyer.
refusal-too-many-pixels = L’image a plus de pixels que je ne peux en ouvrir (50 millions). Veuillez envoyer une copie plus petite.
refusal-too-small = L’image est trop petite pour être analysée. Veuillez l’envoyer dans sa taille d’origine, en fichier.
refusal-unsupported-format = Je ne sais pas lire ce type de fichier. Veuillez envoyer l’examen en image (JPEG, PNG, HEIC), en DICOM ou en ZIP de fichiers DICOM.
refusal-other-archive = Parmi les archives, je n’ouvre que le ZIP : ni RAR, ni 7-Zip, ni tar, ni gzip, ni une archive dans une autre. Veuillez envoyer les fichiers eux-mêmes, ou un seul ZIP.
refusal-volume = C’est un volume de recherche (NIfTI, NRRD ou MetaImage), que je ne sais pas lire. Veuillez envoyer les fichiers DICOM de l’examen en un seul ZIP.
refusal-too-large = Le fichier dépasse ce que je peux ouvrir : 20 Mo pour une image ou un PDF. Veuillez envoyer une copie plus petite.
refusal-encrypted = Ce fichier est protégé par un mot de passe. Veuillez l’envoyer sans mot de passe.
refusal-no-picture = Je n’ai trouvé dans ce fichier aucune image que je sais lire. { -send-scan }
refusal-too-much-inside = Ce fichier contient plus que ce que je peux ouvrir en une fois. Veuillez envoyer moins d’images, ou une seule série.
refusal-other-examination = Ce fichier DICOM provient d’un autre type d’examen. Je lis les scanners thoraciques et les radiographies thoraciques standard.
refusal-other-body-part = D’après son propre en-tête, ce fichier DICOM ne montre pas le thorax, je ne l’analyse donc pas. Veuillez envoyer un scanner ou une radio du thorax.
refusal-scout = Ce n’est que la vue de repérage d’un scanner (topogramme, scout). Veuillez envoyer les coupes.
refusal-unsafe = Ce fichier a fait planter le programme qui ouvre les images. Veuillez envoyer une nouvelle photo ou une capture d’écran de l’examen.
refusal-file-unavailable = Telegram ne me donne plus ce fichier. Veuillez le renvoyer.
refusal-text = Je lis des images, pas du texte. { -send-scan } /help explique comment.
refusal-link = Je n’ouvre pas les liens. { -send-scan }
refusal-sticker = Je ne sais pas lire les stickers. { -send-scan }
refusal-voice = Je ne peux pas écouter de voix ni de son. { -send-scan }
refusal-video = Je ne sais pas lire les vidéos. { -send-scan } Une seule image de la vidéo, enregistrée comme image, convient.
refusal-animation = Je ne sais pas lire les animations. { -send-scan }
refusal-other = Je ne sais pas lire ce type de message. { -send-scan }
refusal-not-a-chest-scan = Cela ne ressemble ni à une coupe de scanner thoracique ni à une radiographie thoracique de face, je ne l’analyse donc pas. Si c’en est une, envoyez-la dans sa qualité d’origine, à l’endroit, sans bordure.
refusal-looks-like-ct = Cela ressemble à une coupe de scanner, pas à une radio, je ne l’ai donc pas analysée comme une radio.
refusal-looks-like-xray = Cela ressemble à une radio, pas à une coupe de scanner, je ne l’ai donc pas analysée comme un scanner.
