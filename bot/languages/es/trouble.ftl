# When something does not work: for people, then for admins.

-it-waits = No hace falta que envíe de nuevo su mensaje: queda en espera y se responderá cuando esté resuelto.
trouble-full = El disco de este servicio está lleno, así que su mensaje todavía no se puede guardar. { -it-waits }
trouble-read-only = Ahora no se puede escribir en el almacenamiento de este servicio. { -it-waits }
trouble-unreachable = Ahora no se puede acceder al almacenamiento de este servicio. { -it-waits }
not-handled = Algo falló por mi parte y este mensaje no se atendió. Por favor, envíelo de nuevo.

-nothing-is-lost = Los mensajes esperan y no se pierde nada; el bot seguirá por sí solo cuando esté resuelto. No hace falta reiniciarlo.
storage-full = ⚠️ El disco del bot está lleno. { -nothing-is-lost } Libere espacio: elimine copias de seguridad antiguas u otros archivos.
storage-read-only = ⚠️ El almacenamiento del bot es de solo lectura. { -nothing-is-lost } Puede que el disco esté fallando: mire el registro del sistema.
storage-unreachable = ⚠️ No se puede acceder a la base de datos o al disco del bot. { -nothing-is-lost } Revíselo con doctor.
storage-usable = ✅ El almacenamiento del bot se puede usar de nuevo. Se está respondiendo a lo que esperaba.

# $said is a sentence of health.ftl or of a command.
health-unwell = ⚠️ { $said }
health-well = ✅ Otra vez en orden: { $said }
pictures-lost = ⚠️ { $said }
pictures-found = ✅ El almacén de imágenes vuelve a tener todas las imágenes.

chore-name =
    { $chore ->
        [backup] La copia de seguridad diaria
        [purged] La eliminación diaria de imágenes antiguas
        [tidied] La limpieza diaria de la base de datos
        [drift] El control diario de la deriva
       *[digest] El mensaje diario a los admins
    }
chore-failed =
    ⚠️ { chore-name } falló: { $wrong }
    Se vuelve a intentar cada hora.
chore-fault = { $kind }; el registro dice dónde.
chore-done = ✅ { chore-name } vuelve a funcionar.
