// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceComanagementAuthorityConfiguration`][reference], derived
/// from [`DeviceEnrollmentConfiguration`](super::DeviceEnrollmentConfiguration).
///
/// Requests: [`DeviceComanagementAuthorityConfigurationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_enrollment_configurations()
///     .cast_to_device_comanagement_authority_configuration()
/// ```
///
/// Operations: `assign`, `set_priority`, `create_enrollment_notification_configuration`,
/// `has_payload_links`.
///
/// [`DeviceComanagementAuthorityConfigurationCollection`]: crate::requests::device_comanagement_authority_configuration::DeviceComanagementAuthorityConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicecomanagementauthorityconfiguration?view=graph-rest-beta
pub struct DeviceComanagementAuthorityConfiguration {
    /// `configurationManagerAgentCommandLineArgument`.
    pub configuration_manager_agent_command_line_argument: mg::Field<String>,
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
    /// `installConfigurationManagerAgent`. Never null.
    pub install_configuration_manager_agent: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `managedDeviceAuthority`. Never null.
    pub managed_device_authority: mg::Field<i32>,
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
    DeviceComanagementAuthorityConfiguration: "microsoft.graph.deviceComanagementAuthorityConfiguration", entity, base super::DeviceEnrollmentConfiguration;
    configuration_manager_agent_command_line_argument: "configurationManagerAgentCommandLineArgument",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_enrollment_configuration_type: "deviceEnrollmentConfigurationType" required,
    display_name: "displayName",
    id: "id" key required,
    install_configuration_manager_agent: "installConfigurationManagerAgent" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    managed_device_authority: "managedDeviceAuthority" required,
    priority: "priority" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version" required,
}

mg::derived_from! { DeviceComanagementAuthorityConfiguration: super::DeviceEnrollmentConfiguration, super::Entity }

impl DeviceComanagementAuthorityConfiguration {
    /// `assignments`: many
    /// [`EnrollmentConfigurationAssignment`](super::EnrollmentConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        DeviceComanagementAuthorityConfiguration,
        Vec<super::EnrollmentConfigurationAssignment>,
    > = mg::Nav::new("assignments");
}
