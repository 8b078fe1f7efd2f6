// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.macOSExtensionsConfiguration`, an entity type derived from `microsoft.graph.deviceConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/macosextensionsconfiguration?view=graph-rest-beta>
    MacOsExtensionsConfiguration "microsoft.graph.macOSExtensionsConfiguration" "entity" : super::DeviceConfiguration;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `deviceManagementApplicabilityRuleDeviceMode`: deviceManagementApplicabilityRuleDeviceMode
    device_management_applicability_rule_device_mode "deviceManagementApplicabilityRuleDeviceMode": mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    /// `deviceManagementApplicabilityRuleOsEdition`: deviceManagementApplicabilityRuleOsEdition
    device_management_applicability_rule_os_edition "deviceManagementApplicabilityRuleOsEdition": mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    /// `deviceManagementApplicabilityRuleOsVersion`: deviceManagementApplicabilityRuleOsVersion
    device_management_applicability_rule_os_version "deviceManagementApplicabilityRuleOsVersion": mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `kernelExtensionAllowedTeamIdentifiers`: Collection(String)
    kernel_extension_allowed_team_identifiers "kernelExtensionAllowedTeamIdentifiers": Vec<String>,
    /// `kernelExtensionOverridesAllowed`: Boolean, not null
    kernel_extension_overrides_allowed "kernelExtensionOverridesAllowed" "r": bool,
    /// `kernelExtensionsAllowed`: Collection(macOSKernelExtension)
    kernel_extensions_allowed "kernelExtensionsAllowed": Vec<super::MacOsKernelExtension>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportsScopeTags`: Boolean, not null, computed, read-only
    supports_scope_tags "supportsScopeTags" "rcp": bool,
    /// `systemExtensionsAllowed`: Collection(macOSSystemExtension)
    system_extensions_allowed "systemExtensionsAllowed": Vec<super::MacOsSystemExtension>,
    /// `systemExtensionsAllowedTeamIdentifiers`: Collection(String)
    system_extensions_allowed_team_identifiers "systemExtensionsAllowedTeamIdentifiers": Vec<String>,
    /// `systemExtensionsAllowedTypes`: Collection(macOSSystemExtensionTypeMapping)
    system_extensions_allowed_types "systemExtensionsAllowedTypes": Vec<super::MacOsSystemExtensionTypeMapping>,
    /// `systemExtensionsBlockOverride`: Boolean, not null
    system_extensions_block_override "systemExtensionsBlockOverride" "r": bool,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { MacOsExtensionsConfiguration: super::DeviceConfiguration, super::Entity }

impl MacOsExtensionsConfiguration {
    /// `assignments`: many `deviceConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        MacOsExtensionsConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many `settingStateDeviceSummary`, contained
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsExtensionsConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`: `deviceConfigurationDeviceOverview`, contained
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsExtensionsConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many `deviceConfigurationDeviceStatus`, contained
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsExtensionsConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many `deviceConfigurationGroupAssignment`, contained
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsExtensionsConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`: `deviceConfigurationUserOverview`, contained
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsExtensionsConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many `deviceConfigurationUserStatus`, contained
    pub const USER_STATUSES: mg::Nav<
        MacOsExtensionsConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
