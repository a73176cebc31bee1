# Invitations and roles, for admins. The words after a command, such as reviewer or 20x, stay as they are.

invite-usage =
    Escreva a unidade para a qual é o convite e, se quiser, quantas pessoas podem usá-lo (senão, 1) e por quantos dias (senão, 7):
    <code>/invite St Mary Hospital</code>
    <code>/invite St Mary Hospital 20x 30d</code>
invite-made =
    Convite { $number } a <b>{ $site }</b> para { $people ->
        [one] uma pessoa
       *[other] { $people } pessoas
    }, até { TIME($until, pattern: "dd/MM/yyyy, HH:mm") } UTC. Repasse este link ou deixe que escaneiem a imagem; quem o tiver pode entrar, por isso não o envie a mais ninguém:
    { $link }
invites =
    { $total ->
        [one] <b>Um convite aberto</b>
       *[other] <b>{ $total } convites abertos</b>
    }
invites-one = <b>{ $number }</b> { $site }: usado { $used } de { $most } vezes, até { TIME($until, pattern: "dd/MM/yyyy") }
invites-none = Não há convites abertos. /invite cria um.
# Labels of buttons: no markup, and short.
invites-new = Novo convite
invites-how-many = Quantas pessoas podem usar o convite, e por quanto tempo?
invites-size =
    { $people ->
        [one] { $people } pessoa
       *[other] { $people } pessoas
    }, { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
invites-which-site = Para qual unidade?
invites-other-site = Outra unidade
invite-ask = Para qual unidade é o convite? Responda a esta mensagem com o nome dela.
invite-site-too-long = O nome de uma unidade tem no máximo { $most } caracteres. Por favor, responda de novo com um mais curto.
revoke = Cancelar o { $number }
revoked = O convite { $number } foi cancelado. Quem já entrou continua dentro.

# $standing is a role, and a site where there is one.
people-one = <b>{ $number }</b> { $name }: { $standing }
people =
    { $total ->
        [one] <b>Uma pessoa</b>
       *[other] <b>{ $total } pessoas</b>
    }
people-since = Com acesso desde { TIME($at, pattern: "dd/MM/yyyy") }.
# Labels of buttons: no markup, and short.
people-leave = Retirar acesso
people-leave-ask = { $name } não poderia mais usar o bot, até receber outro convite. Seus casos permanecem. Tem certeza?
people-leave-sure = Sim, retirar acesso
people-none = Ninguém foi autorizado ainda. /invite cria um convite.
role-usage =
    Escreva o número da pessoa, como /people o mostra, e a função que ela terá:
    <code>/role 12 reviewer</code>
    Pode ser clinician (profissional de saúde), reviewer (revisor(a)) ou admin; ou então out, para quem não poderá mais usar o bot.
role-unknown = Não há ninguém com o número { $number }. /people mostra os números.
role-given = { $name } agora é: { role }.
role-out = { $name } não pode mais usar o bot. Seus casos permanecem.
role-last-admin = { $name } é a única pessoa com função de admin, e continuará sendo até que haja outra.
role-by-settings = { $name } é admin por ADMIN_IDS, nas configurações do bot: só é possível mudar isso lá.
