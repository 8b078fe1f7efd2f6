// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidForWorkSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidforworksettings?view=graph-rest-beta>
    AndroidForWorkSettings "microsoft.graph.androidForWorkSettings" "entity" : super::Entity;
    /// `bindStatus`: androidForWorkBindStatus, not null
    bind_status "bindStatus" "r": mg::Open<super::AndroidForWorkBindStatus>,
    /// `deviceOwnerManagementEnabled`: Boolean, not null
    device_owner_management_enabled "deviceOwnerManagementEnabled" "r": bool,
    /// `enrollmentTarget`: androidForWorkEnrollmentTarget, not null
    enrollment_target "enrollmentTarget" "r": mg::Open<super::AndroidForWorkEnrollmentTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastAppSyncDateTime`: DateTimeOffset
    last_app_sync_date_time "lastAppSyncDateTime": mg::DateTimeOffset,
    /// `lastAppSyncStatus`: androidForWorkSyncStatus, not null
    last_app_sync_status "lastAppSyncStatus" "r": mg::Open<super::AndroidForWorkSyncStatus>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `ownerOrganizationName`: String
    owner_organization_name "ownerOrganizationName": String,
    /// `ownerUserPrincipalName`: String
    owner_user_principal_name "ownerUserPrincipalName": String,
    /// `targetGroupIds`: Collection(String)
    target_group_ids "targetGroupIds": Vec<String>,
}

mg::derived_from! { AndroidForWorkSettings: super::Entity }
