// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPCUserSettingsPersistenceProfile`.
pub struct CloudPcUserSettingsPersistenceProfile {
    /// `lastProfileAttachedDateTime`.
    pub last_profile_attached_date_time: mg::Field<mg::DateTimeOffset>,
    /// `profileId`. Never null.
    pub profile_id: mg::Field<String>,
    /// `profileSizeInGB`. Never null.
    pub profile_size_in_gb: mg::Field<i32>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::CloudPcUserSettingsPersistenceProfileStatus>>,
    /// `userPrincipalName`. Never null.
    pub user_principal_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcUserSettingsPersistenceProfile: "microsoft.graph.cloudPCUserSettingsPersistenceProfile", complex;
    last_profile_attached_date_time: "lastProfileAttachedDateTime",
    profile_id: "profileId" required,
    profile_size_in_gb: "profileSizeInGB" required,
    status: "status" required,
    user_principal_name: "userPrincipalName" required,
}
