# In groups. The command /scan stays as it is.

group-pointer = Escríbame en un chat privado, por favor. En un grupo leo el estudio que se envía con el pie de foto <code>/scan</code>, o al que usted responde con <code>/scan</code>.
group-stranger = Solo leo estudios de las personas que mi administrador ha autorizado; si usted debería estar entre ellas, escríbame en un chat privado, por favor.
group-anonymous = No puedo saber quién es usted. Escriba en su propio nombre, por favor, no en nombre del grupo ni de un canal.
