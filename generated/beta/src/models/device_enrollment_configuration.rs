// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.deviceEnrollmentConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceEnrollmentConfigurationCollection`], for example
/// `graph.device_management().device_enrollment_configurations()`.
///
/// Operations: `assign`, `set_priority`, `create_enrollment_notification_configuration`,
/// `has_payload_links`.
///
/// [`DeviceEnrollmentConfigurationCollection`]: crate::requests::device_enrollment_configuration::DeviceEnrollmentConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-deviceenrollmentconfiguration?view=graph-rest-beta
pub struct DeviceEnrollmentConfiguration {
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
    DeviceEnrollmentConfiguration: "microsoft.graph.deviceEnrollmentConfiguration", entity abstract, base super::Entity, family DeviceEnrollmentConfigurationKind;
    created_date_time: "createdDateTime" required,
    description: "description",
    device_enrollment_configuration_type: "deviceEnrollmentConfigurationType" required,
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    priority: "priority" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version" required,
}

mg::derived_from! { DeviceEnrollmentConfiguration: super::Entity }

impl DeviceEnrollmentConfiguration {
    /// `assignments`: many
    /// [`EnrollmentConfigurationAssignment`](super::EnrollmentConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}

/// The types derived from [`DeviceEnrollmentConfiguration`].
#[non_exhaustive]
pub enum DeviceEnrollmentConfigurationKind {
    DeviceComanagementAuthorityConfiguration(
        Box<super::DeviceComanagementAuthorityConfiguration>,
    ),
    DeviceEnrollmentLimitConfiguration(Box<super::DeviceEnrollmentLimitConfiguration>),
    DeviceEnrollmentNotificationConfiguration(
        Box<super::DeviceEnrollmentNotificationConfiguration>,
    ),
    DeviceEnrollmentPlatformRestrictionConfiguration(
        Box<super::DeviceEnrollmentPlatformRestrictionConfiguration>,
    ),
    DeviceEnrollmentPlatformRestrictionsConfiguration(
        Box<super::DeviceEnrollmentPlatformRestrictionsConfiguration>,
    ),
    DeviceEnrollmentWindowsHelloForBusinessConfiguration(
        Box<super::DeviceEnrollmentWindowsHelloForBusinessConfiguration>,
    ),
    Windows10EnrollmentCompletionPageConfiguration(
        Box<super::Windows10EnrollmentCompletionPageConfiguration>,
    ),
    WindowsRestoreDeviceEnrollmentConfiguration(
        Box<super::WindowsRestoreDeviceEnrollmentConfiguration>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<DeviceEnrollmentConfiguration>),
}

mg::family! {
    DeviceEnrollmentConfiguration => DeviceEnrollmentConfigurationKind;
    DeviceComanagementAuthorityConfiguration(super::DeviceComanagementAuthorityConfiguration),
    DeviceEnrollmentLimitConfiguration(super::DeviceEnrollmentLimitConfiguration),
    DeviceEnrollmentNotificationConfiguration(super::DeviceEnrollmentNotificationConfiguration),
    DeviceEnrollmentPlatformRestrictionConfiguration(super::DeviceEnrollmentPlatformRestrictionConfiguration),
    DeviceEnrollmentPlatformRestrictionsConfiguration(super::DeviceEnrollmentPlatformRestrictionsConfiguration),
    DeviceEnrollmentWindowsHelloForBusinessConfiguration(super::DeviceEnrollmentWindowsHelloForBusinessConfiguration),
    Windows10EnrollmentCompletionPageConfiguration(super::Windows10EnrollmentCompletionPageConfiguration),
    WindowsRestoreDeviceEnrollmentConfiguration(super::WindowsRestoreDeviceEnrollmentConfiguration),
}
