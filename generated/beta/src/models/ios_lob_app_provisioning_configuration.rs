// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosLobAppProvisioningConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IosLobAppProvisioningConfigurationCollection`], for example
/// `graph.device_app_management().ios_lob_app_provisioning_configurations()`.
///
/// Operations: `assign`, `has_payload_links`.
///
/// [`IosLobAppProvisioningConfigurationCollection`]: crate::requests::ios_lob_app_provisioning_configuration::IosLobAppProvisioningConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-ioslobappprovisioningconfiguration?view=graph-rest-beta
pub struct IosLobAppProvisioningConfiguration {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `payload`. Never null.
    pub payload: mg::Field<mg::Binary>,
    /// `payloadFileName`. Never null.
    pub payload_file_name: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosLobAppProvisioningConfiguration: "microsoft.graph.iosLobAppProvisioningConfiguration", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    expiration_date_time: "expirationDateTime",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    payload: "payload" required,
    payload_file_name: "payloadFileName" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version" required,
}

mg::derived_from! { IosLobAppProvisioningConfiguration: super::Entity }

impl IosLobAppProvisioningConfiguration {
    /// `assignments`: many [`IosLobAppProvisioningConfigurationAssignment`].
    ///
    /// [`IosLobAppProvisioningConfigurationAssignment`]: super::IosLobAppProvisioningConfigurationAssignment
    pub const ASSIGNMENTS: mg::Nav<
        IosLobAppProvisioningConfiguration,
        Vec<super::IosLobAppProvisioningConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceStatuses`: many [`ManagedDeviceMobileAppConfigurationDeviceStatus`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationDeviceStatus`]: super::ManagedDeviceMobileAppConfigurationDeviceStatus
    pub const DEVICE_STATUSES: mg::Nav<
        IosLobAppProvisioningConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many [`MobileAppProvisioningConfigGroupAssignment`].
    ///
    /// [`MobileAppProvisioningConfigGroupAssignment`]: super::MobileAppProvisioningConfigGroupAssignment
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        IosLobAppProvisioningConfiguration,
        Vec<super::MobileAppProvisioningConfigGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatuses`: many [`ManagedDeviceMobileAppConfigurationUserStatus`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationUserStatus`]: super::ManagedDeviceMobileAppConfigurationUserStatus
    pub const USER_STATUSES: mg::Nav<
        IosLobAppProvisioningConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
