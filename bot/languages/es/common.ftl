# Glosario, para que todos los mensajes usen las mismas palabras:
# scan: estudio; picture: imagen; case: caso; answer, verdict: respuesta; confidence: confianza; heatmap: mapa de calor;
# Indeterminate: Indeterminado; refused: rechazado; judged, analysed: analizado; learned from: entrenado con;
# review, reviewer: revisión, revisor/a; clinician: profesional de salud; admin: admin; site: centro;
# invitation: invitación; audit log: registro de auditoría; checkpoint: punto de control;
# backup: copia de seguridad; consent: consentimiento; RT-PCR: la RT-PCR; not a diagnosis: no es un diagnóstico.
# review console: consola de revisión; queue: lista de casos; reading: lectura; outcome: resultado; disputed: discordante;
# unusable: no valorable; drift: deriva; note: nota; Telegram number: ID de Telegram; to put out: quitar acceso.
# CT: TC; X-ray: rayos X en botones y listas, radiografía en las frases. De usted.

# Words and forms that other messages are made of.

modality = { $modality ->
    [ct] TC
   *[xray] Rayos X
}
role = { $role ->
    [admin] admin
    [reviewer] revisor/a
   *[clinician] profesional de salud
}
percent = { $number } %
duration-seconds = { $count } s
duration-minutes = { $count } min
duration-hours = { $count } h
list-comma = { ", " }
list-and = { " y " }

unproven = En hospitales ajenos a su entrenamiento, el modelo se equivoca con mucha más frecuencia. Vea /help
not-a-diagnosis = <i>No es un diagnóstico. La RT-PCR sigue siendo la prueba de referencia.</i>
