// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationPolicyTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationpolicytemplate?view=graph-rest-beta>
    DeviceManagementConfigurationPolicyTemplate "microsoft.graph.deviceManagementConfigurationPolicyTemplate" "entity" : super::Entity;
    /// `allowUnmanagedSettings`: Boolean, not null
    allow_unmanaged_settings "allowUnmanagedSettings" "r": bool,
    /// `baseId`: String
    base_id "baseId": String,
    /// `description`: String
    description "description": String,
    /// `disableEntraGroupPolicyAssignment`: Boolean, not null
    disable_entra_group_policy_assignment "disableEntraGroupPolicyAssignment" "r": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `displayVersion`: String
    display_version "displayVersion": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lifecycleState`: deviceManagementTemplateLifecycleState, not null
    lifecycle_state "lifecycleState" "r": mg::Open<super::DeviceManagementTemplateLifecycleState>,
    /// `platforms`: deviceManagementConfigurationPlatforms, not null
    platforms "platforms" "r": mg::Flags<super::DeviceManagementConfigurationPlatforms>,
    /// `settingTemplateCount`: Int32, not null, computed, read-only
    setting_template_count "settingTemplateCount" "rcp": i32,
    /// `technologies`: deviceManagementConfigurationTechnologies, not null
    technologies "technologies" "r": mg::Flags<super::DeviceManagementConfigurationTechnologies>,
    /// `templateFamily`: deviceManagementConfigurationTemplateFamily, not null
    template_family "templateFamily" "r": mg::Open<super::DeviceManagementConfigurationTemplateFamily>,
    /// `version`: Int32, not null, computed, read-only
    version "version" "rcp": i32,
}

mg::derived_from! { DeviceManagementConfigurationPolicyTemplate: super::Entity }

impl DeviceManagementConfigurationPolicyTemplate {
    /// `settingTemplates`: many `deviceManagementConfigurationSettingTemplate`, contained
    pub const SETTING_TEMPLATES: mg::Nav<
        DeviceManagementConfigurationPolicyTemplate,
        Vec<super::DeviceManagementConfigurationSettingTemplate>,
    > = mg::Nav::new("settingTemplates");
}
