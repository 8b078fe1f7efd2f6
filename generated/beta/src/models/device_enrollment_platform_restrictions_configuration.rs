// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration`][reference],
/// derived from [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration).
///
/// Requests: [`DeviceEnrollmentPlatformRestrictionsConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_enrollment_platform_restrictions_configuration()
/// ```
///
/// Operations: `assign`, `set_priority`, `create_enrollment_notification_configuration`,
/// `has_payload_links`.
///
/// [`DeviceEnrollmentPlatformRestrictionsConfigurationCollection`]: crate::requests::device_enrollment_platform_restrictions_configuration::DeviceEnrollmentPlatformRestrictionsConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceenrollmentplatformrestrictionsconfiguration?view=graph-rest-beta
pub struct DeviceEnrollmentPlatformRestrictionsConfiguration {
    /// `androidForWorkRestriction`.
    pub android_for_work_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// `androidRestriction`.
    pub android_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceEnrollmentConfigurationType`. Never null.
    pub device_enrollment_configuration_type: mg::Field<
        mg::Open<super::DeviceEnrollmentConfigurationType>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `iosRestriction`.
    pub ios_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `macOSRestriction`.
    pub mac_os_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// `macRestriction`.
    pub mac_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `tvosRestriction`.
    pub tvos_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// `visionOSRestriction`.
    pub vision_os_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// `windowsHomeSkuRestriction`.
    pub windows_home_sku_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// `windowsMobileRestriction`.
    pub windows_mobile_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// `windowsRestriction`.
    pub windows_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceEnrollmentPlatformRestrictionsConfiguration: "microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration", entity, base super::DeviceEnrollmentConfiguration;
    android_for_work_restriction: "androidForWorkRestriction",
    android_restriction: "androidRestriction",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_enrollment_configuration_type: "deviceEnrollmentConfigurationType" required,
    display_name: "displayName",
    id: "id" key required,
    ios_restriction: "iosRestriction",
    last_modified_date_time: "lastModifiedDateTime" required,
    mac_os_restriction: "macOSRestriction",
    mac_restriction: "macRestriction",
    priority: "priority" required,
    role_scope_tag_ids: "roleScopeTagIds",
    tvos_restriction: "tvosRestriction",
    version: "version" required,
    vision_os_restriction: "visionOSRestriction",
    windows_home_sku_restriction: "windowsHomeSkuRestriction",
    windows_mobile_restriction: "windowsMobileRestriction",
    windows_restriction: "windowsRestriction",
}

mg::derived_from! { DeviceEnrollmentPlatformRestrictionsConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceEnrollmentPlatformRestrictionsConfiguration {
    /// `assignments`: many
    /// [`EnrollmentConfigurationAssignment`](super::EnrollmentConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentPlatformRestrictionsConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
