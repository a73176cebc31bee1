# /delete and /export.

-stays =
    O que fica não identifica ninguém: o fato de que houve um caso, sua resposta e suas entradas no registro de auditoria. Os backups mantêm o que foi apagado até serem substituídos. Apago deste chat as mensagens das últimas 48 horas; das outras, o Telegram mantém a própria cópia até que você as apague lá.

erase-offer = O que deve ser apagado? Pergunto de novo antes de apagar qualquer coisa. <code>/delete 7K2M-9QFD</code> apaga outro caso.
erase-last = O último caso, { $code }
erase-all = Tudo o que é meu
erase-no = Manter
erase-kept = Nada foi apagado.
erase-case-sure =
    <b>Apagar o caso <code>{ $code }</code> para sempre?</b>
    Desaparecem: a imagem, o mapa de calor, sua nota e o fato de que foi você quem o enviou.

    { -stays }
erase-case-yes = Apagar { $code } para sempre
erase-all-sure =
    <b>Apagar tudo o que é seu para sempre?</b> { $count ->
        [0] Você não tem casos aqui.
        [one] Você tem { $count } caso aqui.
       *[other] Você tem { $count } casos aqui.
    }

    Desaparecem: todas as imagens, mapas de calor e notas, seu nome, seu ID do Telegram e o fato de que foi você quem os enviou. Onde for preciso um convite, você terá de ser convidado(a) de novo. /export dá a você uma cópia antes.

    { -stays }
erase-all-yes = Apagar tudo o que é meu para sempre
erase-busy = O caso <code>{ $code }</code> está sendo lido neste momento. Nada foi apagado: tente de novo quando a resposta chegar.
erase-last-admin = Você é a única pessoa com função de admin neste bot, por isso ainda não é possível apagar seus dados. Nada foi apagado: primeiro dê a função de admin a outra pessoa (/role).
erased-case = O caso <code>{ $code }</code> foi apagado.
erased-all = Tudo o que era seu foi apagado. Você já pode excluir este chat.

export-made =
    Seus dados: { $cases ->
        [one] { $cases } caso
       *[other] { $cases } casos
    } em tabelas (CSV e JSON), e { $pictures ->
        [one] { $pictures } imagem
       *[other] { $pictures } imagens
    }. Guarde-os em local seguro: não estão criptografados.
export-without =
    { $pictures ->
        [one] { $pictures } imagem mais antiga não coube
       *[other] { $pictures } imagens mais antigas não couberam
    }, pois o Telegram só aceita 50 MB. /case com um código mostra cada uma.
export-wait = Você acabou de pedir seus dados. Poderá pedir de novo a partir de { TIME($again, pattern: "HH:mm") } UTC.
