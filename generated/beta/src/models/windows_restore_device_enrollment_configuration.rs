// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration`, an entity type derived from `microsoft.graph.deviceEnrollmentConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsrestoredeviceenrollmentconfiguration?view=graph-rest-beta>
    WindowsRestoreDeviceEnrollmentConfiguration "microsoft.graph.windowsRestoreDeviceEnrollmentConfiguration" "entity" : super::DeviceEnrollmentConfiguration;
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
    /// `state`: enablement, not null
    state "state" "r": mg::Open<super::Enablement>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { WindowsRestoreDeviceEnrollmentConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl WindowsRestoreDeviceEnrollmentConfiguration {
    /// `assignments`: many `enrollmentConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        WindowsRestoreDeviceEnrollmentConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
