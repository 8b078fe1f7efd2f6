// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.hardwareConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/hardwareconfiguration?view=graph-rest-beta>
    HardwareConfiguration "microsoft.graph.hardwareConfiguration" "entity" : super::Entity;
    /// `configurationFileContent`: Binary, not null
    configuration_file_content "configurationFileContent" "r": mg::Binary,
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `fileName`: String, not null
    file_name "fileName" "r": String,
    /// `hardwareConfigurationFormat`: hardwareConfigurationFormat, not null
    hardware_configuration_format "hardwareConfigurationFormat" "r": mg::Open<super::HardwareConfigurationFormat>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `perDevicePasswordDisabled`: Boolean, not null
    per_device_password_disabled "perDevicePasswordDisabled" "r": bool,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { HardwareConfiguration: super::Entity }

impl HardwareConfiguration {
    /// `assignments`: many `hardwareConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        HardwareConfiguration,
        Vec<super::HardwareConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceRunStates`: many `hardwareConfigurationDeviceState`, contained
    pub const DEVICE_RUN_STATES: mg::Nav<
        HardwareConfiguration,
        Vec<super::HardwareConfigurationDeviceState>,
    > = mg::Nav::new("deviceRunStates");
    /// `runSummary`: `hardwareConfigurationRunSummary`, contained
    pub const RUN_SUMMARY: mg::Nav<
        HardwareConfiguration,
        super::HardwareConfigurationRunSummary,
    > = mg::Nav::new("runSummary");
    /// `userRunStates`: many `hardwareConfigurationUserState`, contained
    pub const USER_RUN_STATES: mg::Nav<
        HardwareConfiguration,
        Vec<super::HardwareConfigurationUserState>,
    > = mg::Nav::new("userRunStates");
}
