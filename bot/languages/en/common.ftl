# Words and forms that other messages are made of.

modality = { $modality ->
    [ct] CT
   *[xray] X-ray
}
role = { $role ->
    [admin] admin
    [reviewer] reviewer
   *[clinician] clinician
}
percent = { $number } %
duration-seconds = { $count } s
duration-minutes = { $count } min
duration-hours = { $count } h
list-comma = { ", " }
list-and = { " and " }

unproven = At hospitals it has not learned from, the model errs far more often. See /help
not-a-diagnosis = <i>Not a diagnosis. RT-PCR remains the reference.</i>
