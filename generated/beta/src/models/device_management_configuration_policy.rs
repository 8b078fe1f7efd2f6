// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementConfigurationPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementconfigurationpolicy?view=graph-rest-beta>
    DeviceManagementConfigurationPolicy "microsoft.graph.deviceManagementConfigurationPolicy" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `creationSource`: String
    creation_source "creationSource": String,
    /// `description`: String
    description "description": String,
    /// `disableEntraGroupPolicyAssignment`: Boolean, not null
    disable_entra_group_policy_assignment "disableEntraGroupPolicyAssignment" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAssigned`: Boolean, not null, computed, read-only
    is_assigned "isAssigned" "rcp": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `platforms`: deviceManagementConfigurationPlatforms, not null
    platforms "platforms" "r": mg::Flags<super::DeviceManagementConfigurationPlatforms>,
    /// `priorityMetaData`: deviceManagementPriorityMetaData
    priority_meta_data "priorityMetaData": mg::Boxed<super::DeviceManagementPriorityMetaData>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `settingCount`: Int32, not null
    setting_count "settingCount" "r": i32,
    /// `technologies`: deviceManagementConfigurationTechnologies, not null
    technologies "technologies" "r": mg::Flags<super::DeviceManagementConfigurationTechnologies>,
    /// `templateReference`: deviceManagementConfigurationPolicyTemplateReference
    template_reference "templateReference": mg::Boxed<super::DeviceManagementConfigurationPolicyTemplateReference>,
}

mg::derived_from! { DeviceManagementConfigurationPolicy: super::Entity }

impl DeviceManagementConfigurationPolicy {
    /// `assignments`: many `deviceManagementConfigurationPolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceManagementConfigurationPolicy,
        Vec<super::DeviceManagementConfigurationPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `settings`: many `deviceManagementConfigurationSetting`, contained
    pub const SETTINGS: mg::Nav<
        DeviceManagementConfigurationPolicy,
        Vec<super::DeviceManagementConfigurationSetting>,
    > = mg::Nav::new("settings");
}
