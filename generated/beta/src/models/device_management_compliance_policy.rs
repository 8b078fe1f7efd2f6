// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementCompliancePolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/devicemanagementcompliancepolicy?view=graph-rest-beta>
    DeviceManagementCompliancePolicy "microsoft.graph.deviceManagementCompliancePolicy" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null, computed, read-only
    created_date_time "createdDateTime" "rcp": mg::DateTimeOffset,
    /// `creationSource`: String
    creation_source "creationSource": String,
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAssigned`: Boolean, not null, computed, read-only
    is_assigned "isAssigned" "rcp": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null, computed, read-only
    last_modified_date_time "lastModifiedDateTime" "rcp": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `platforms`: deviceManagementConfigurationPlatforms, not null
    platforms "platforms" "r": mg::Flags<super::DeviceManagementConfigurationPlatforms>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `settingCount`: Int32, not null, computed, read-only
    setting_count "settingCount" "rcp": i32,
    /// `technologies`: deviceManagementConfigurationTechnologies, not null
    technologies "technologies" "r": mg::Flags<super::DeviceManagementConfigurationTechnologies>,
}

mg::derived_from! { DeviceManagementCompliancePolicy: super::Entity }

impl DeviceManagementCompliancePolicy {
    /// `assignments`: many `deviceManagementConfigurationPolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        DeviceManagementCompliancePolicy,
        Vec<super::DeviceManagementConfigurationPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `scheduledActionsForRule`: many `deviceManagementComplianceScheduledActionForRule`, contained
    pub const SCHEDULED_ACTIONS_FOR_RULE: mg::Nav<
        DeviceManagementCompliancePolicy,
        Vec<super::DeviceManagementComplianceScheduledActionForRule>,
    > = mg::Nav::new("scheduledActionsForRule");
    /// `settings`: many `deviceManagementConfigurationSetting`, contained
    pub const SETTINGS: mg::Nav<
        DeviceManagementCompliancePolicy,
        Vec<super::DeviceManagementConfigurationSetting>,
    > = mg::Nav::new("settings");
}
