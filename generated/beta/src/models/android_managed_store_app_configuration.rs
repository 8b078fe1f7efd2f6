// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.androidManagedStoreAppConfiguration`, an entity type derived from `microsoft.graph.managedDeviceMobileAppConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/androidmanagedstoreappconfiguration?view=graph-rest-beta>
    AndroidManagedStoreAppConfiguration "microsoft.graph.androidManagedStoreAppConfiguration" "entity" : super::ManagedDeviceMobileAppConfiguration;
    /// `appSupportsOemConfig`: Boolean, not null, computed, read-only
    app_supports_oem_config "appSupportsOemConfig" "rcp": bool,
    /// `connectedAppsEnabled`: Boolean, not null
    connected_apps_enabled "connectedAppsEnabled" "r": bool,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `credentialProviderRoleState`: androidAppCredentialProviderRoleState, not null
    credential_provider_role_state "credentialProviderRoleState" "r": mg::Open<super::AndroidAppCredentialProviderRoleState>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `packageId`: String
    package_id "packageId": String,
    /// `payloadJson`: String
    payload_json "payloadJson": String,
    /// `permissionActions`: Collection(androidPermissionAction)
    permission_actions "permissionActions": Vec<super::AndroidPermissionAction>,
    /// `profileApplicability`: androidProfileApplicability, not null
    profile_applicability "profileApplicability" "r": mg::Open<super::AndroidProfileApplicability>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `targetedMobileApps`: Collection(String)
    targeted_mobile_apps "targetedMobileApps": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { AndroidManagedStoreAppConfiguration: super::ManagedDeviceMobileAppConfiguration, super::Entity }

impl AndroidManagedStoreAppConfiguration {
    /// `assignments`: many `managedDeviceMobileAppConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        AndroidManagedStoreAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceStatusSummary`: `managedDeviceMobileAppConfigurationDeviceSummary`, contained
    pub const DEVICE_STATUS_SUMMARY: mg::Nav<
        AndroidManagedStoreAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationDeviceSummary,
    > = mg::Nav::new("deviceStatusSummary");
    /// `deviceStatuses`: many `managedDeviceMobileAppConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        AndroidManagedStoreAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `userStatusSummary`: `managedDeviceMobileAppConfigurationUserSummary`, contained
    pub const USER_STATUS_SUMMARY: mg::Nav<
        AndroidManagedStoreAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationUserSummary,
    > = mg::Nav::new("userStatusSummary");
    /// `userStatuses`: many `managedDeviceMobileAppConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        AndroidManagedStoreAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
