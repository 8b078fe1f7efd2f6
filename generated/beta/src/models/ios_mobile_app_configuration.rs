// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosMobileAppConfiguration`][reference], derived from
/// [`ManagedDeviceMobileAppConfiguration`](super::ManagedDeviceMobileAppConfiguration).
///
/// Requests: [`IosMobileAppConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_app_configurations()
///     .cast_to_ios_mobile_app_configuration()
/// ```
///
/// Operations: `assign`.
///
/// [`IosMobileAppConfigurationCollection`]: crate::requests::ios_mobile_app_configuration::IosMobileAppConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/iosmobileappconfiguration?view=graph-rest-beta
pub struct IosMobileAppConfiguration {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `encodedSettingXml`. Secret: masked in `Debug`.
    pub encoded_setting_xml: mg::Field<mg::Binary>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `settings`.
    pub settings: mg::Field<Vec<super::AppConfigurationSettingItem>>,
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
    IosMobileAppConfiguration: "microsoft.graph.iosMobileAppConfiguration", entity, base super::ManagedDeviceMobileAppConfiguration;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    encoded_setting_xml: "encodedSettingXml" secret,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    settings: "settings",
    targeted_mobile_apps: "targetedMobileApps",
    version: "version" required,
}

mg::derived_from! { IosMobileAppConfiguration: super::ManagedDeviceMobileAppConfiguration, super::Entity }

impl IosMobileAppConfiguration {
    /// `assignments`: many [`ManagedDeviceMobileAppConfigurationAssignment`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationAssignment`]: super::ManagedDeviceMobileAppConfigurationAssignment
    pub const ASSIGNMENTS: mg::Nav<
        IosMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceStatusSummary`: [`ManagedDeviceMobileAppConfigurationDeviceSummary`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationDeviceSummary`]: super::ManagedDeviceMobileAppConfigurationDeviceSummary
    pub const DEVICE_STATUS_SUMMARY: mg::Nav<
        IosMobileAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationDeviceSummary,
    > = mg::Nav::new("deviceStatusSummary");
    /// `deviceStatuses`: many [`ManagedDeviceMobileAppConfigurationDeviceStatus`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationDeviceStatus`]: super::ManagedDeviceMobileAppConfigurationDeviceStatus
    pub const DEVICE_STATUSES: mg::Nav<
        IosMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `userStatusSummary`: [`ManagedDeviceMobileAppConfigurationUserSummary`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationUserSummary`]: super::ManagedDeviceMobileAppConfigurationUserSummary
    pub const USER_STATUS_SUMMARY: mg::Nav<
        IosMobileAppConfiguration,
        super::ManagedDeviceMobileAppConfigurationUserSummary,
    > = mg::Nav::new("userStatusSummary");
    /// `userStatuses`: many [`ManagedDeviceMobileAppConfigurationUserStatus`].
    ///
    /// [`ManagedDeviceMobileAppConfigurationUserStatus`]: super::ManagedDeviceMobileAppConfigurationUserStatus
    pub const USER_STATUSES: mg::Nav<
        IosMobileAppConfiguration,
        Vec<super::ManagedDeviceMobileAppConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
