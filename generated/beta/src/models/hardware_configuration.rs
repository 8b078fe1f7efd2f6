// @generated
use crate::mg;

/// Entity type [`microsoft.graph.hardwareConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`HardwareConfigurationCollection`], for example
/// `graph.device_management().hardware_configurations()`.
///
/// Operations: `assign`.
///
/// [`HardwareConfigurationCollection`]: crate::requests::hardware_configuration::HardwareConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/hardwareconfiguration?view=graph-rest-beta
pub struct HardwareConfiguration {
    /// `configurationFileContent`. Never null.
    pub configuration_file_content: mg::Field<mg::Binary>,
    /// `createdDateTime`. Never null. Read-only: the service computes it.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `fileName`. Never null.
    pub file_name: mg::Field<String>,
    /// `hardwareConfigurationFormat`. Never null.
    pub hardware_configuration_format: mg::Field<
        mg::Open<super::HardwareConfigurationFormat>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null. Read-only: the service computes it.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `perDevicePasswordDisabled`. Never null.
    pub per_device_password_disabled: mg::Field<bool>,
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
    HardwareConfiguration: "microsoft.graph.hardwareConfiguration", entity, base super::Entity;
    configuration_file_content: "configurationFileContent" required,
    created_date_time: "createdDateTime" required computed read_only,
    description: "description",
    display_name: "displayName" required,
    file_name: "fileName" required,
    hardware_configuration_format: "hardwareConfigurationFormat" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required computed read_only,
    per_device_password_disabled: "perDevicePasswordDisabled" required,
    role_scope_tag_ids: "roleScopeTagIds",
    version: "version" required,
}

mg::derived_from! { HardwareConfiguration: super::Entity }

impl HardwareConfiguration {
    /// `assignments`: many
    /// [`HardwareConfigurationAssignment`](super::HardwareConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        HardwareConfiguration,
        Vec<super::HardwareConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many
    /// [`HardwareConfigurationDeviceState`](super::HardwareConfigurationDeviceState).
    pub const DEVICE_RUN_STATES: mg::Nav<
        HardwareConfiguration,
        Vec<super::HardwareConfigurationDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `runSummary`: [`HardwareConfigurationRunSummary`](super::HardwareConfigurationRunSummary).
    pub const RUN_SUMMARY: mg::Nav<
        HardwareConfiguration,
        super::HardwareConfigurationRunSummary,
    > = mg::Nav::new("runSummary");
    /// `userRunStates`: many
    /// [`HardwareConfigurationUserState`](super::HardwareConfigurationUserState).
    pub const USER_RUN_STATES: mg::Nav<
        HardwareConfiguration,
        Vec<super::HardwareConfigurationUserState>,
    > = mg::Nav::new("userRunStates");
}
