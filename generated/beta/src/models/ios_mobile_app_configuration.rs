// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosMobileAppConfiguration`, an entity type derived from `microsoft.graph.managedDeviceMobileAppConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/iosmobileappconfiguration?view=graph-rest-beta>
    IosMobileAppConfiguration "microsoft.graph.iosMobileAppConfiguration" "entity" : super::ManagedDeviceMobileAppConfiguration;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `encodedSettingXml`: Binary
    encoded_setting_xml "encodedSettingXml": mg::Binary,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `settings`: Collection(appConfigurationSettingItem)
    settings "settings": Vec<super::AppConfigurationSettingItem>,
    /// `targetedMobileApps`: Collection(String)
    targeted_mobile_apps "targetedMobileApps": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { IosMobileAppConfiguration: super::ManagedDeviceMobileAppConfiguration, super::Entity }

impl IosMobileAppConfiguration {
    /// `assignments`: many `managedDeviceMobileAppConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceStatusSummary`: `managedDeviceMobileAppConfigurationDeviceSummary`, contained
    pub const DEVICE_STATUS_SUMMARY: mg::Nav<
        IosMobileAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationDeviceSummary,
    > = mg::Nav::new("deviceStatusSummary");
    /// `deviceStatuses`: many `managedDeviceMobileAppConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `userStatusSummary`: `managedDeviceMobileAppConfigurationUserSummary`, contained
    pub const USER_STATUS_SUMMARY: mg::Nav<
        IosMobileAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationUserSummary,
    > = mg::Nav::new("userStatusSummary");
    /// `userStatuses`: many `managedDeviceMobileAppConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
