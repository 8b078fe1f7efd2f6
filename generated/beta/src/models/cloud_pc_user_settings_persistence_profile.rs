// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPCUserSettingsPersistenceProfile`, a complex type.
    CloudPcUserSettingsPersistenceProfile "microsoft.graph.cloudPCUserSettingsPersistenceProfile" "complex";
    /// `lastProfileAttachedDateTime`: DateTimeOffset
    last_profile_attached_date_time "lastProfileAttachedDateTime": mg::DateTimeOffset,
    /// `profileId`: String
    profile_id "profileId": String,
    /// `profileSizeInGB`: Int32
    profile_size_in_gb "profileSizeInGB": i32,
    /// `status`: cloudPCUserSettingsPersistenceProfileStatus, not null
    status "status" "r": mg::Open<super::CloudPcUserSettingsPersistenceProfileStatus>,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}
