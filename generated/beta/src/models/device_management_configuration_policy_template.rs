// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementConfigurationPolicyTemplate`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementConfigurationPolicyTemplateCollection`], for example
/// `graph.device_management().configuration_policy_templates()`.
///
/// [`DeviceManagementConfigurationPolicyTemplateCollection`]: crate::requests::device_management_configuration_policy_template::DeviceManagementConfigurationPolicyTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationpolicytemplate?view=graph-rest-beta
pub struct DeviceManagementConfigurationPolicyTemplate {
    /// `allowUnmanagedSettings`. Never null.
    pub allow_unmanaged_settings: mg::Field<bool>,
    /// `baseId`.
    pub base_id: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `disableEntraGroupPolicyAssignment`. Never null.
    pub disable_entra_group_policy_assignment: mg::Field<bool>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `displayVersion`.
    pub display_version: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lifecycleState`. Never null.
    pub lifecycle_state: mg::Field<
        mg::Open<super::DeviceManagementTemplateLifecycleState>,
    >,
    /// `platforms`. Never null.
    pub platforms: mg::Field<mg::Flags<super::DeviceManagementConfigurationPlatforms>>,
    /// `settingTemplateCount`. Never null. Read-only: the service computes it.
    pub setting_template_count: mg::Field<i32>,
    /// `technologies`. Never null.
    pub technologies: mg::Field<
        mg::Flags<super::DeviceManagementConfigurationTechnologies>,
    >,
    /// `templateFamily`. Never null.
    pub template_family: mg::Field<
        mg::Open<super::DeviceManagementConfigurationTemplateFamily>,
    >,
    /// `version`. Never null. Read-only: the service computes it.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementConfigurationPolicyTemplate: "microsoft.graph.deviceManagementConfigurationPolicyTemplate", entity, base super::Entity;
    allow_unmanaged_settings: "allowUnmanagedSettings" required,
    base_id: "baseId",
    description: "description",
    disable_entra_group_policy_assignment: "disableEntraGroupPolicyAssignment" required,
    display_name: "displayName",
    display_version: "displayVersion",
    id: "id" key required,
    lifecycle_state: "lifecycleState" required,
    platforms: "platforms" required,
    setting_template_count: "settingTemplateCount" required computed read_only,
    technologies: "technologies" required,
    template_family: "templateFamily" required,
    version: "version" required computed read_only,
}

mg::derived_from! { DeviceManagementConfigurationPolicyTemplate: super::Entity }

impl DeviceManagementConfigurationPolicyTemplate {
    /// `settingTemplates`: many [`DeviceManagementConfigurationSettingTemplate`].
    ///
    /// [`DeviceManagementConfigurationSettingTemplate`]: super::DeviceManagementConfigurationSettingTemplate
    pub const SETTING_TEMPLATES: mg::Nav<
        DeviceManagementConfigurationPolicyTemplate,
        Vec<super::DeviceManagementConfigurationSettingTemplate>,
    > = mg::Nav::new("settingTemplates");
}
