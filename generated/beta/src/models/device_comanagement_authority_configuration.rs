// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceComanagementAuthorityConfiguration`, an entity type derived from `microsoft.graph.deviceEnrollmentConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicecomanagementauthorityconfiguration?view=graph-rest-beta>
    DeviceComanagementAuthorityConfiguration "microsoft.graph.deviceComanagementAuthorityConfiguration" "entity" : super::DeviceEnrollmentConfiguration;
    /// `configurationManagerAgentCommandLineArgument`: String
    configuration_manager_agent_command_line_argument "configurationManagerAgentCommandLineArgument": String,
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
    /// `installConfigurationManagerAgent`: Boolean, not null
    install_configuration_manager_agent "installConfigurationManagerAgent" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `managedDeviceAuthority`: Int32, not null
    managed_device_authority "managedDeviceAuthority" "r": i32,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { DeviceComanagementAuthorityConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceComanagementAuthorityConfiguration {
    /// `assignments`: many `enrollmentConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceComanagementAuthorityConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
