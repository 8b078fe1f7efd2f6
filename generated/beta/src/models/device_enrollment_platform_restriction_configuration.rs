// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration`][reference],
/// derived from [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration).
///
/// Requests: [`DeviceEnrollmentPlatformRestrictionConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_enrollment_platform_restriction_configuration()
/// ```
///
/// Operations: `assign`, `set_priority`, `create_enrollment_notification_configuration`,
/// `has_payload_links`.
///
/// [`DeviceEnrollmentPlatformRestrictionConfigurationCollection`]: crate::requests::device_enrollment_platform_restriction_configuration::DeviceEnrollmentPlatformRestrictionConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceenrollmentplatformrestrictionconfiguration?view=graph-rest-beta
pub struct DeviceEnrollmentPlatformRestrictionConfiguration {
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
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `platformRestriction`.
    pub platform_restriction: mg::Field<
        mg::Boxed<super::DeviceEnrollmentPlatformRestriction>,
    >,
    /// `platformType`. Never null.
    pub platform_type: mg::Field<mg::Open<super::EnrollmentRestrictionPlatformType>>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
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
    DeviceEnrollmentPlatformRestrictionConfiguration: "microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration", entity, base super::DeviceEnrollmentConfiguration;
    created_date_time: "createdDateTime" required,
    description: "description",
    device_enrollment_configuration_type: "deviceEnrollmentConfigurationType" required,
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    platform_restriction: "platformRestriction",
    platform_type: "platformType" required,
    priority: "priority" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version" required,
}

mg::derived_from! { DeviceEnrollmentPlatformRestrictionConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceEnrollmentPlatformRestrictionConfiguration {
    /// `assignments`: many
    /// [`EnrollmentConfigurationAssignment`](super::EnrollmentConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentPlatformRestrictionConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
