modality = { $modality ->
    [ct] CT
   *[xray] X-ray
}
role = { $role ->
    [admin] admin
    [reviewer] reviewer
   *[clinician] clinician
}
