# When something does not work: for people, then for admins.

-it-waits = You need not send it again: it waits, and is answered once that is mended.
trouble-full = The disk of this service is full, so your message cannot be stored yet. { -it-waits }
trouble-read-only = The storage of this service cannot be written to now. { -it-waits }
trouble-unreachable = The storage of this service is out of reach now. { -it-waits }
not-handled = Something went wrong on my side and this message was not handled. Please send it again.

-nothing-is-lost = Messages wait and nothing is lost; the bot goes on by itself once that is mended. No restart is needed.
storage-full = ⚠️ The bot's disk is full. { -nothing-is-lost } Make room: remove old backups or other files.
storage-read-only = ⚠️ The bot's storage is read-only. { -nothing-is-lost } The disk may be failing: see the system's log.
storage-unreachable = ⚠️ The bot's database or disk is out of reach. { -nothing-is-lost } Look after it with doctor.
storage-usable = ✅ The bot's storage can be used again. What waited is being answered.

# $said is a sentence of health.ftl or of a command.
health-unwell = ⚠️ { $said }
health-well = ✅ In order again: { $said }
pictures-lost = ⚠️ { $said }
pictures-found = ✅ The image store has every picture again.

chore-name =
    { $chore ->
        [backup] The daily backup
        [purged] The daily removal of old pictures
        [tidied] The daily tidying of the database
        [drift] The daily look at drift
       *[digest] The daily message to the admins
    }
chore-failed =
    ⚠️ { chore-name } was not done: { $wrong }
    It is tried again every hour.
chore-fault = { $kind }; the log says where.
chore-done = ✅ { chore-name } is done again.
