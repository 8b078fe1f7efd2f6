// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcRestorePointSetting`.
pub struct CloudPcRestorePointSetting {
    /// `frequencyInHours`.
    #[deprecated(
        note = "deprecated since 2023-10-31, to be removed on 2024-01-31 (revision 2023-10/frequencyInHours)"
    )]
    pub frequency_in_hours: mg::Field<i32>,
    /// `frequencyType`.
    pub frequency_type: mg::Field<mg::Open<super::CloudPcRestorePointFrequencyType>>,
    /// `userRestoreEnabled`.
    pub user_restore_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcRestorePointSetting: "microsoft.graph.cloudPcRestorePointSetting", complex;
    frequency_in_hours: "frequencyInHours" deprecated,
    frequency_type: "frequencyType",
    user_restore_enabled: "userRestoreEnabled",
}
