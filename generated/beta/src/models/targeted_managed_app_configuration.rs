// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.targetedManagedAppConfiguration`, an entity type derived from `microsoft.graph.managedAppConfiguration`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-shared-targetedmanagedappconfiguration?view=graph-rest-beta>
    TargetedManagedAppConfiguration "microsoft.graph.targetedManagedAppConfiguration" "entity" : super::ManagedAppConfiguration;
    /// `appGroupType`: targetedManagedAppGroupType, not null
    app_group_type "appGroupType" "r": mg::Open<super::TargetedManagedAppGroupType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `customSettings`: Collection(keyValuePair), items not null
    custom_settings "customSettings" "r": Vec<super::KeyValuePair>,
    /// `deployedAppCount`: Int32, not null
    deployed_app_count "deployedAppCount" "r": i32,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isAssigned`: Boolean, not null
    is_assigned "isAssigned" "r": bool,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `targetedAppManagementLevels`: appManagementLevel, not null
    targeted_app_management_levels "targetedAppManagementLevels" "r": mg::Flags<super::AppManagementLevel>,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { TargetedManagedAppConfiguration: super::ManagedAppConfiguration, super::ManagedAppPolicy, super::Entity }

impl TargetedManagedAppConfiguration {
    /// `apps`: many `managedMobileApp`, contained
    pub const APPS: mg::Nav<
        TargetedManagedAppConfiguration,
        Vec<super::ManagedMobileApp>,
    > = mg::Nav::new("apps");
    /// `assignments`: many `targetedManagedAppPolicyAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        TargetedManagedAppConfiguration,
        Vec<super::TargetedManagedAppPolicyAssignment>,
    > = mg::Nav::new("assignments");
    /// `deploymentSummary`: `managedAppPolicyDeploymentSummary`, contained
    pub const DEPLOYMENT_SUMMARY: mg::Nav<
        TargetedManagedAppConfiguration,
        super::ManagedAppPolicyDeploymentSummary,
    > = mg::Nav::new("deploymentSummary");
    /// `settings`: many `deviceManagementConfigurationSetting`, contained
    pub const SETTINGS: mg::Nav<
        TargetedManagedAppConfiguration,
        Vec<super::DeviceManagementConfigurationSetting>,
    > = mg::Nav::new("settings");
}
