# In groups. The command /scan stays as it is.

group-pointer = Por favor, escreva para mim em um chat privado. Em um grupo, leio um exame enviado com a legenda <code>/scan</code>, ou ao qual você responde com <code>/scan</code>.
group-stranger = Só leio exames de pessoas autorizadas pelo meu administrador; se você deveria estar entre elas, por favor, escreva para mim em um chat privado.
group-anonymous = Não consigo saber quem é você. Por favor, escreva em seu próprio nome, não em nome do grupo ou de um canal.
