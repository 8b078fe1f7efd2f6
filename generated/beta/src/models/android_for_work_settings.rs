// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidForWorkSettings`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AndroidForWorkSettingsResource`], for example
/// `graph.device_management().android_for_work_settings()`.
///
/// Operations: `complete_signup`, `request_signup_url`, `sync_apps`, `unbind`.
///
/// [`AndroidForWorkSettingsResource`]: crate::requests::android_for_work_settings::AndroidForWorkSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidforworksettings?view=graph-rest-beta
pub struct AndroidForWorkSettings {
    /// `bindStatus`. Never null.
    pub bind_status: mg::Field<mg::Open<super::AndroidForWorkBindStatus>>,
    /// `deviceOwnerManagementEnabled`. Never null.
    pub device_owner_management_enabled: mg::Field<bool>,
    /// `enrollmentTarget`. Never null.
    pub enrollment_target: mg::Field<mg::Open<super::AndroidForWorkEnrollmentTarget>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastAppSyncDateTime`.
    pub last_app_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastAppSyncStatus`. Never null.
    pub last_app_sync_status: mg::Field<mg::Open<super::AndroidForWorkSyncStatus>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `ownerOrganizationName`.
    pub owner_organization_name: mg::Field<String>,
    /// `ownerUserPrincipalName`.
    pub owner_user_principal_name: mg::Field<String>,
    /// `targetGroupIds`.
    pub target_group_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AndroidForWorkSettings: "microsoft.graph.androidForWorkSettings", entity, base super::Entity;
    bind_status: "bindStatus" required,
    device_owner_management_enabled: "deviceOwnerManagementEnabled" required,
    enrollment_target: "enrollmentTarget" required,
    id: "id" key required,
    last_app_sync_date_time: "lastAppSyncDateTime",
    last_app_sync_status: "lastAppSyncStatus" required,
    last_modified_date_time: "lastModifiedDateTime",
    owner_organization_name: "ownerOrganizationName",
    owner_user_principal_name: "ownerUserPrincipalName",
    target_group_ids: "targetGroupIds",
}

mg::derived_from! { AndroidForWorkSettings: super::Entity }
