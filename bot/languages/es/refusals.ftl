# Why a message or a picture is not judged, and what to do.

-send-scan = Por favor, envíe una TC o una radiografía de tórax como foto o como archivo de imagen.

case-not-analysed = Caso <code>{ $code }</code>, no analizado.
case-failed = No pude leer esta imagen por un fallo mío. Por favor, envíela de nuevo dentro de unos minutos.
edit-ignored = No leo mensajes editados. Si la imagen o el pie de foto cambió, por favor envíelo como un mensaje nuevo.

refusal-empty = El archivo está vacío, así que no hay nada que leer. Por favor, envíelo de nuevo.
refusal-not-image = Este archivo no es una imagen que yo pueda leer. { -send-scan }
refusal-corrupt = La imagen está dañada o cortada. Por favor, envíela de nuevo.
refusal-too-many-pixels = La imagen tiene más píxeles de los que puedo abrir (50 millones). Por favor, envíe una copia más pequeña.
refusal-too-small = La imagen es demasiado pequeña para analizarla. Por favor, envíela en su tamaño original, como archivo.
refusal-unsupported-format = No puedo leer este tipo de archivo. Por favor, envíe el estudio como imagen (JPEG, PNG, HEIC), como DICOM o como ZIP de archivos DICOM.
refusal-other-archive = De los archivos comprimidos solo abro ZIP: ni RAR, ni 7-Zip, ni tar, ni gzip, ni uno dentro de otro. Por favor, envíe los archivos sueltos o en un solo ZIP.
refusal-volume = Es un volumen para investigación (NIfTI, NRRD o MetaImage), que no puedo leer. Por favor, envíe los archivos DICOM del estudio en un solo ZIP.
refusal-too-large = El archivo supera lo que puedo abrir: 20 MB para una imagen o un PDF. Por favor, envíe una copia más pequeña.
refusal-encrypted = Este archivo está protegido con contraseña. Por favor, envíelo sin ella.
refusal-no-picture = No encontré en este archivo ninguna imagen que yo pueda leer. { -send-scan }
refusal-too-much-inside = Este archivo contiene más de lo que puedo abrir de una vez. Por favor, envíe menos imágenes o una sola serie.
refusal-other-examination = Este archivo DICOM es de otro tipo de exploración. Leo TC de tórax y radiografías simples de tórax.
refusal-other-body-part = Según su propia cabecera, este archivo DICOM no muestra el tórax, así que no lo analizo. Por favor, envíe una TC o una radiografía de tórax.
refusal-scout = Esto es solo el localizador de una TC (topograma, scout). Por favor, envíe los cortes.
refusal-unsafe = Este archivo hizo fallar el programa que abre las imágenes. Por favor, envíe una foto nueva o una captura de pantalla del estudio.
refusal-file-unavailable = Telegram ya no me da este archivo. Por favor, envíelo de nuevo.
refusal-text = Leo imágenes, no texto. { -send-scan } /help explica cómo.
refusal-link = No abro enlaces. { -send-scan }
refusal-sticker = No puedo leer stickers. { -send-scan }
refusal-voice = No puedo escuchar voz ni sonido. { -send-scan }
refusal-video = No puedo leer videos. { -send-scan } Un solo fotograma, guardado como imagen, sí sirve.
refusal-animation = No puedo leer animaciones. { -send-scan }
refusal-other = No puedo leer este tipo de mensaje. { -send-scan }
refusal-not-a-chest-scan = Esto no parece un corte de TC de tórax ni una radiografía frontal de tórax, así que no lo analizo. Si lo es, envíelo en su calidad original, derecho y sin bordes.
refusal-looks-like-ct = Esto parece un corte de TC, no una radiografía, así que no lo analicé como radiografía.
refusal-looks-like-xray = Esto parece una radiografía, no un corte de TC, así que no lo analicé como TC.
