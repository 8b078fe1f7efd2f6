// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosLobAppProvisioningConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-ioslobappprovisioningconfiguration?view=graph-rest-beta>
    IosLobAppProvisioningConfiguration "microsoft.graph.iosLobAppProvisioningConfiguration" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `payload`: Binary, not null
    payload "payload" "r": mg::Binary,
    /// `payloadFileName`: String, not null
    payload_file_name "payloadFileName" "r": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { IosLobAppProvisioningConfiguration: super::Entity }

impl IosLobAppProvisioningConfiguration {
    /// `assignments`: many `iosLobAppProvisioningConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        IosLobAppProvisioningConfiguration,
        Vec<super::IosLobAppProvisioningConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceStatuses`: many `managedDeviceMobileAppConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        IosLobAppProvisioningConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `mobileAppProvisioningConfigGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosLobAppProvisioningConfiguration,
        Vec<super::MobileAppProvisioningConfigGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatuses`: many `managedDeviceMobileAppConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        IosLobAppProvisioningConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
