# When something does not work: for people, then for admins.

-it-waits = Não é preciso enviar sua mensagem de novo: ela fica em espera e será respondida quando isso for resolvido.
trouble-full = O disco deste serviço está cheio, por isso sua mensagem ainda não pode ser guardada. { -it-waits }
trouble-read-only = Agora não é possível gravar no armazenamento deste serviço. { -it-waits }
trouble-unreachable = O armazenamento deste serviço está inacessível agora. { -it-waits }
not-handled = Algo deu errado do meu lado e esta mensagem não foi tratada. Por favor, envie-a de novo.

-nothing-is-lost = As mensagens ficam em espera e nada se perde; o bot continua sozinho quando isso for resolvido. Não é preciso reiniciar.
storage-full = ⚠️ O disco do bot está cheio. { -nothing-is-lost } Libere espaço: remova backups antigos ou outros arquivos.
storage-read-only = ⚠️ O armazenamento do bot está somente para leitura. { -nothing-is-lost } O disco pode estar falhando: veja o log do sistema.
storage-unreachable = ⚠️ O banco de dados ou o disco do bot está inacessível. { -nothing-is-lost } Verifique com doctor.
storage-usable = ✅ O armazenamento do bot pode ser usado de novo. O que esperava está sendo respondido.

# $said is a sentence of health.ftl or of a command.
health-unwell = ⚠️ { $said }
health-well = ✅ Em ordem de novo: { $said }
pictures-lost = ⚠️ { $said }
pictures-found = ✅ O repositório de imagens tem todas as imagens de novo.

chore-name =
    { $chore ->
        [backup] O backup diário
        [purged] A remoção diária de imagens antigas
        [tidied] A limpeza diária do banco de dados
        [drift] A verificação diária da deriva
       *[digest] A mensagem diária aos admins
    }
chore-failed =
    ⚠️ { chore-name } falhou: { $wrong }
    Uma nova tentativa é feita a cada hora.
chore-fault = { $kind }; o log diz onde.
chore-done = ✅ { chore-name } funciona de novo.
