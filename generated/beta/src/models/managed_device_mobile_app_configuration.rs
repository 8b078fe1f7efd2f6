// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.managedDeviceMobileAppConfiguration`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`ManagedDeviceMobileAppConfigurationCollection`], for example
/// `graph.device_app_management().mobile_app_configurations()`.
///
/// Operations: `assign`.
///
/// [`ManagedDeviceMobileAppConfigurationCollection`]: crate::requests::managed_device_mobile_app_configuration::ManagedDeviceMobileAppConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/manageddevicemobileappconfiguration?view=graph-rest-beta
pub struct ManagedDeviceMobileAppConfiguration {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `targetedMobileApps`.
    pub targeted_mobile_apps: mg::Field<Vec<String>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceMobileAppConfiguration: "microsoft.graph.managedDeviceMobileAppConfiguration", entity abstract, base super::Entity, family ManagedDeviceMobileAppConfigurationKind;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    targeted_mobile_apps: "targetedMobileApps",
    version: "version" required,
}

mg::derived_from! { ManagedDeviceMobileAppConfiguration: super::Entity }

impl ManagedDeviceMobileAppConfiguration {
    /// `assignments`: many [`ManagedDeviceMobileAppConfigurationAssignment`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationAssignment`]: super::ManagedDeviceMobileAppConfigurationAssignment
    pub const ASSIGNMENTS: mg::Nav<
        ManagedDeviceMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceStatusSummary`: [`ManagedDeviceMobileAppConfigurationDeviceSummary`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationDeviceSummary`]: super::ManagedDeviceMobileAppConfigurationDeviceSummary
    pub const DEVICE_STATUS_SUMMARY: mg::Nav<
        ManagedDeviceMobileAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationDeviceSummary,
    > = mg::Nav::new("deviceStatusSummary");
    /// `deviceStatuses`: many [`ManagedDeviceMobileAppConfigurationDeviceStatus`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationDeviceStatus`]: super::ManagedDeviceMobileAppConfigurationDeviceStatus
    pub const DEVICE_STATUSES: mg::Nav<
        ManagedDeviceMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `userStatusSummary`: [`ManagedDeviceMobileAppConfigurationUserSummary`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationUserSummary`]: super::ManagedDeviceMobileAppConfigurationUserSummary
    pub const USER_STATUS_SUMMARY: mg::Nav<
        ManagedDeviceMobileAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationUserSummary,
    > = mg::Nav::new("userStatusSummary");
    /// `userStatuses`: many [`ManagedDeviceMobileAppConfigurationUserStatus`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationUserStatus`]: super::ManagedDeviceMobileAppConfigurationUserStatus
    pub const USER_STATUSES: mg::Nav<
        ManagedDeviceMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}

/// The types derived from [`ManagedDeviceMobileAppConfiguration`].
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
