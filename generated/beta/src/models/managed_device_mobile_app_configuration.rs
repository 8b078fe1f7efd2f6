// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedDeviceMobileAppConfiguration`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/manageddevicemobileappconfiguration?view=graph-rest-beta>
    ManagedDeviceMobileAppConfiguration "microsoft.graph.managedDeviceMobileAppConfiguration" "entity abstract" : super::Entity => ManagedDeviceMobileAppConfigurationKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `targetedMobileApps`: Collection(String)
    targeted_mobile_apps "targetedMobileApps": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { ManagedDeviceMobileAppConfiguration: super::Entity }

impl ManagedDeviceMobileAppConfiguration {
    /// `assignments`: many `managedDeviceMobileAppConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        ManagedDeviceMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceStatusSummary`: `managedDeviceMobileAppConfigurationDeviceSummary`, contained
    pub const DEVICE_STATUS_SUMMARY: mg::Nav<
        ManagedDeviceMobileAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationDeviceSummary,
    > = mg::Nav::new("deviceStatusSummary");
    /// `deviceStatuses`: many `managedDeviceMobileAppConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        ManagedDeviceMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `userStatusSummary`: `managedDeviceMobileAppConfigurationUserSummary`, contained
    pub const USER_STATUS_SUMMARY: mg::Nav<
        ManagedDeviceMobileAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationUserSummary,
    > = mg::Nav::new("userStatusSummary");
    /// `userStatuses`: many `managedDeviceMobileAppConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        ManagedDeviceMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from `microsoft.graph.managedDeviceMobileAppConfiguration`.
#[non_exhaustive]
pub enum ManagedDeviceMobileAppConfigurationKind {
    AndroidForWorkMobileAppConfiguration(
        Box<super::AndroidForWorkMobileAppConfiguration>,
    ),
    AndroidManagedStoreAppConfiguration(Box<super::AndroidManagedStoreAppConfiguration>),
    IosMobileAppConfiguration(Box<super::IosMobileAppConfiguration>),
    /// None of these, or a type that this version does not know.
    Other(Box<ManagedDeviceMobileAppConfiguration>),
}

mg::family! {
    ManagedDeviceMobileAppConfiguration => ManagedDeviceMobileAppConfigurationKind;
    AndroidForWorkMobileAppConfiguration(super::AndroidForWorkMobileAppConfiguration),
    AndroidManagedStoreAppConfiguration(super::AndroidManagedStoreAppConfiguration),
    IosMobileAppConfiguration(super::IosMobileAppConfiguration),
}
