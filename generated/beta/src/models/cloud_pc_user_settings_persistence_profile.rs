// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceProfile`, a complex type.
    CloudPcUserSettingsPersistenceProfile "microsoft.graph.cloudPCUserSettingsPersistenceProfile" "complex";
    /// `lastProfileAttachedDateTime`: DateTimeOffset
    last_profile_attached_date_time "lastProfileAttachedDateTime": mg::DateTimeOffset,
    /// `profileId`: String, not null
    profile_id "profileId" "r": String,
    /// `profileSizeInGB`: Int32, not null
    profile_size_in_gb "profileSizeInGB" "r": i32,
    /// `status`: cloudPCUserSettingsPersistenceProfileStatus, not null
    status "status" "r": mg::Open<super::CloudPcUserSettingsPersistenceProfileStatus>,
    /// `userPrincipalName`: String, not null
    user_principal_name "userPrincipalName" "r": String,
}
