// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceEnrollmentConfiguration`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-deviceenrollmentconfiguration?view=graph-rest-beta>
    DeviceEnrollmentConfiguration "microsoft.graph.deviceEnrollmentConfiguration" "entity abstract" : super::Entity => DeviceEnrollmentConfigurationKind;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceEnrollmentConfigurationType`: deviceEnrollmentConfigurationType, not null
    device_enrollment_configuration_type "deviceEnrollmentConfigurationType" "r": mg::Open<super::DeviceEnrollmentConfigurationType>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { DeviceEnrollmentConfiguration: super::Entity }

impl DeviceEnrollmentConfiguration {
    /// `assignments`: many `enrollmentConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceEnrollmentConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}

/// The types derived from `microsoft.graph.deviceEnrollmentConfiguration`.
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
