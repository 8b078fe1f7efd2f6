// @generated
use crate::mg;

/// Entity type [`microsoft.graph.macOSExtensionsConfiguration`][reference], derived from
/// [`DeviceConfiguration`](super::DeviceConfiguration).
///
/// Requests: [`MacOsExtensionsConfigurationCollection`], for example
/// `graph.device_management().device_configurations().cast_to_mac_os_extensions_configuration()`.
///
/// Operations: `assign`, `assigned_access_multi_mode_profiles`, `get_oma_setting_plain_text_value`,
/// `windows_privacy_access_controls`, `get_ios_available_update_versions`,
/// `get_targeted_users_and_devices`, `has_payload_links`.
///
/// [`MacOsExtensionsConfigurationCollection`]: crate::requests::mac_os_extensions_configuration::MacOsExtensionsConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/macosextensionsconfiguration?view=graph-rest-beta
pub struct MacOsExtensionsConfiguration {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceManagementApplicabilityRuleDeviceMode`.
    pub device_management_applicability_rule_device_mode: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleDeviceMode>,
    >,
    /// `deviceManagementApplicabilityRuleOsEdition`.
    pub device_management_applicability_rule_os_edition: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsEdition>,
    >,
    /// `deviceManagementApplicabilityRuleOsVersion`.
    pub device_management_applicability_rule_os_version: mg::Field<
        mg::Boxed<super::DeviceManagementApplicabilityRuleOsVersion>,
    >,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `kernelExtensionAllowedTeamIdentifiers`.
    pub kernel_extension_allowed_team_identifiers: mg::Field<Vec<String>>,
    /// `kernelExtensionOverridesAllowed`. Never null.
    pub kernel_extension_overrides_allowed: mg::Field<bool>,
    /// `kernelExtensionsAllowed`.
    pub kernel_extensions_allowed: mg::Field<Vec<super::MacOsKernelExtension>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supportsScopeTags`. Never null. Read-only: the service computes it.
    pub supports_scope_tags: mg::Field<bool>,
    /// `systemExtensionsAllowed`.
    pub system_extensions_allowed: mg::Field<Vec<super::MacOsSystemExtension>>,
    /// `systemExtensionsAllowedTeamIdentifiers`.
    pub system_extensions_allowed_team_identifiers: mg::Field<Vec<String>>,
    /// `systemExtensionsAllowedTypes`.
    pub system_extensions_allowed_types: mg::Field<
        Vec<super::MacOsSystemExtensionTypeMapping>,
    >,
    /// `systemExtensionsBlockOverride`. Never null.
    pub system_extensions_block_override: mg::Field<bool>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MacOsExtensionsConfiguration: "microsoft.graph.macOSExtensionsConfiguration", entity, base super::DeviceConfiguration;
    created_date_time: "createdDateTime" required,
    description: "description",
    device_management_applicability_rule_device_mode: "deviceManagementApplicabilityRuleDeviceMode",
    device_management_applicability_rule_os_edition: "deviceManagementApplicabilityRuleOsEdition",
    device_management_applicability_rule_os_version: "deviceManagementApplicabilityRuleOsVersion",
    display_name: "displayName" required,
    id: "id" key required,
    kernel_extension_allowed_team_identifiers: "kernelExtensionAllowedTeamIdentifiers",
    kernel_extension_overrides_allowed: "kernelExtensionOverridesAllowed" required,
    kernel_extensions_allowed: "kernelExtensionsAllowed",
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
    supports_scope_tags: "supportsScopeTags" required computed read_only,
    system_extensions_allowed: "systemExtensionsAllowed",
    system_extensions_allowed_team_identifiers: "systemExtensionsAllowedTeamIdentifiers",
    system_extensions_allowed_types: "systemExtensionsAllowedTypes",
    system_extensions_block_override: "systemExtensionsBlockOverride" required,
    version: "version" required,
}

mg::derived_from! { MacOsExtensionsConfiguration: super::DeviceConfiguration, super::Entity }

impl MacOsExtensionsConfiguration {
    /// `assignments`: many [`DeviceConfigurationAssignment`](super::DeviceConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        MacOsExtensionsConfiguration,
        Vec<super::DeviceConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `deviceSettingStateSummaries`: many
    /// [`SettingStateDeviceSummary`](super::SettingStateDeviceSummary).
    pub const DEVICE_SETTING_STATE_SUMMARIES: mg::Nav<
        MacOsExtensionsConfiguration,
        Vec<super::SettingStateDeviceSummary>,
    > = mg::Nav::new("deviceSettingStateSummaries");
    /// `deviceStatusOverview`:
    /// [`DeviceConfigurationDeviceOverview`](super::DeviceConfigurationDeviceOverview).
    pub const DEVICE_STATUS_OVERVIEW: mg::Nav<
        MacOsExtensionsConfiguration,
        super::DeviceConfigurationDeviceOverview,
    > = mg::Nav::new("deviceStatusOverview");
    /// `deviceStatuses`: many
    /// [`DeviceConfigurationDeviceStatus`](super::DeviceConfigurationDeviceStatus).
    pub const DEVICE_STATUSES: mg::Nav<
        MacOsExtensionsConfiguration,
        Vec<super::DeviceConfigurationDeviceStatus>,
    > = mg::Nav::new("deviceStatuses");
    /// `groupAssignments`: many
    /// [`DeviceConfigurationGroupAssignment`](super::DeviceConfigurationGroupAssignment).
    pub const GROUP_ASSIGNMENTS: mg::Nav<
        MacOsExtensionsConfiguration,
        Vec<super::DeviceConfigurationGroupAssignment>,
    > = mg::Nav::new("groupAssignments");
    /// `userStatusOverview`:
    /// [`DeviceConfigurationUserOverview`](super::DeviceConfigurationUserOverview).
    pub const USER_STATUS_OVERVIEW: mg::Nav<
        MacOsExtensionsConfiguration,
        super::DeviceConfigurationUserOverview,
    > = mg::Nav::new("userStatusOverview");
    /// `userStatuses`: many
    /// [`DeviceConfigurationUserStatus`](super::DeviceConfigurationUserStatus).
    pub const USER_STATUSES: mg::Nav<
        MacOsExtensionsConfiguration,
        Vec<super::DeviceConfigurationUserStatus>,
    > = mg::Nav::new("userStatuses");
}
