// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidManagedStoreAccountEnterpriseSettings`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidmanagedstoreaccountenterprisesettings?view=graph-rest-beta>
    AndroidManagedStoreAccountEnterpriseSettings "microsoft.graph.androidManagedStoreAccountEnterpriseSettings" "entity" : super::Entity;
    /// `androidDeviceOwnerFullyManagedEnrollmentEnabled`: Boolean, not null
    android_device_owner_fully_managed_enrollment_enabled "androidDeviceOwnerFullyManagedEnrollmentEnabled" "r": bool,
    /// `bindStatus`: androidManagedStoreAccountBindStatus, not null
    bind_status "bindStatus" "r": mg::Open<super::AndroidManagedStoreAccountBindStatus>,
    /// `companyCodes`: Collection(androidEnrollmentCompanyCode)
    company_codes "companyCodes": Vec<super::AndroidEnrollmentCompanyCode>,
    /// `deviceOwnerManagementEnabled`: Boolean, not null
    device_owner_management_enabled "deviceOwnerManagementEnabled" "r": bool,
    /// `enrollmentTarget`: androidManagedStoreAccountEnrollmentTarget, not null
    enrollment_target "enrollmentTarget" "r": mg::Open<super::AndroidManagedStoreAccountEnrollmentTarget>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastAppSyncDateTime`: DateTimeOffset
    last_app_sync_date_time "lastAppSyncDateTime": mg::DateTimeOffset,
    /// `lastAppSyncStatus`: androidManagedStoreAccountAppSyncStatus, not null
    last_app_sync_status "lastAppSyncStatus" "r": mg::Open<super::AndroidManagedStoreAccountAppSyncStatus>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `managedGooglePlayEnterpriseType`: managedGooglePlayEnterpriseType, not null
    managed_google_play_enterprise_type "managedGooglePlayEnterpriseType" "r": mg::Open<super::ManagedGooglePlayEnterpriseType>,
    /// `managedGooglePlayInitialScopeTagIds`: Collection(String)
    managed_google_play_initial_scope_tag_ids "managedGooglePlayInitialScopeTagIds": Vec<String>,
    /// `ownerOrganizationName`: String
    owner_organization_name "ownerOrganizationName": String,
    /// `ownerUserPrincipalName`: String
    owner_user_principal_name "ownerUserPrincipalName": String,
    /// `targetGroupIds`: Collection(String)
    target_group_ids "targetGroupIds": Vec<String>,
}

mg::derived_from! { AndroidManagedStoreAccountEnterpriseSettings: super::Entity }
