// @generated
use crate::mg;

/// Entity type [`microsoft.graph.androidManagedStoreAccountEnterpriseSettings`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`AndroidManagedStoreAccountEnterpriseSettingsResource`], for example
/// `graph.device_management().android_managed_store_account_enterprise_settings()`.
///
/// Operations: `add_apps`, `approve_apps`, `complete_signup`, `create_google_play_web_token`,
/// `create_zero_touch_web_token`, `request_enterprise_upgrade_url`, `request_signup_url`,
/// `retrieve_store_layout` and 4 more.
///
/// [`AndroidManagedStoreAccountEnterpriseSettingsResource`]: crate::requests::android_managed_store_account_enterprise_settings::AndroidManagedStoreAccountEnterpriseSettingsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/androidmanagedstoreaccountenterprisesettings?view=graph-rest-beta
pub struct AndroidManagedStoreAccountEnterpriseSettings {
    /// `androidDeviceOwnerFullyManagedEnrollmentEnabled`. Never null.
    pub android_device_owner_fully_managed_enrollment_enabled: mg::Field<bool>,
    /// `bindStatus`. Never null.
    pub bind_status: mg::Field<mg::Open<super::AndroidManagedStoreAccountBindStatus>>,
    /// `companyCodes`.
    pub company_codes: mg::Field<Vec<super::AndroidEnrollmentCompanyCode>>,
    /// `deviceOwnerManagementEnabled`. Never null.
    pub device_owner_management_enabled: mg::Field<bool>,
    /// `enrollmentTarget`. Never null.
    pub enrollment_target: mg::Field<
        mg::Open<super::AndroidManagedStoreAccountEnrollmentTarget>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastAppSyncDateTime`.
    pub last_app_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastAppSyncStatus`. Never null.
    pub last_app_sync_status: mg::Field<
        mg::Open<super::AndroidManagedStoreAccountAppSyncStatus>,
    >,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedGooglePlayEnterpriseType`. Never null.
    pub managed_google_play_enterprise_type: mg::Field<
        mg::Open<super::ManagedGooglePlayEnterpriseType>,
    >,
    /// `managedGooglePlayInitialScopeTagIds`.
    pub managed_google_play_initial_scope_tag_ids: mg::Field<Vec<String>>,
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
    AndroidManagedStoreAccountEnterpriseSettings: "microsoft.graph.androidManagedStoreAccountEnterpriseSettings", entity, base super::Entity;
    android_device_owner_fully_managed_enrollment_enabled: "androidDeviceOwnerFullyManagedEnrollmentEnabled" required,
    bind_status: "bindStatus" required,
    company_codes: "companyCodes",
    device_owner_management_enabled: "deviceOwnerManagementEnabled" required,
    enrollment_target: "enrollmentTarget" required,
    id: "id" key required,
    last_app_sync_date_time: "lastAppSyncDateTime",
    last_app_sync_status: "lastAppSyncStatus" required,
    last_modified_date_time: "lastModifiedDateTime",
    managed_google_play_enterprise_type: "managedGooglePlayEnterpriseType" required,
    managed_google_play_initial_scope_tag_ids: "managedGooglePlayInitialScopeTagIds",
    owner_organization_name: "ownerOrganizationName",
    owner_user_principal_name: "ownerUserPrincipalName",
    target_group_ids: "targetGroupIds",
}

mg::derived_from! { AndroidManagedStoreAccountEnterpriseSettings: super::Entity }
