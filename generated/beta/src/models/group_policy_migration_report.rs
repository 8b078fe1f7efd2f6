// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyMigrationReport`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicymigrationreport?view=graph-rest-beta>
    GroupPolicyMigrationReport "microsoft.graph.groupPolicyMigrationReport" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `groupPolicyCreatedDateTime`: DateTimeOffset, not null
    group_policy_created_date_time "groupPolicyCreatedDateTime" "r": mg::DateTimeOffset,
    /// `groupPolicyLastModifiedDateTime`: DateTimeOffset, not null
    group_policy_last_modified_date_time "groupPolicyLastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `groupPolicyObjectId`: Guid, not null
    group_policy_object_id "groupPolicyObjectId" "r": mg::Guid,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `migrationReadiness`: groupPolicyMigrationReadiness, not null
    migration_readiness "migrationReadiness" "r": mg::Open<super::GroupPolicyMigrationReadiness>,
    /// `ouDistinguishedName`: String
    ou_distinguished_name "ouDistinguishedName": String,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
    /// `supportedSettingsCount`: Int32, not null
    supported_settings_count "supportedSettingsCount" "r": i32,
    /// `supportedSettingsPercent`: Int32, not null
    supported_settings_percent "supportedSettingsPercent" "r": i32,
    /// `targetedInActiveDirectory`: Boolean, not null
    targeted_in_active_directory "targetedInActiveDirectory" "r": bool,
    /// `totalSettingsCount`: Int32, not null
    total_settings_count "totalSettingsCount" "r": i32,
}

mg::derived_from! { GroupPolicyMigrationReport: super::Entity }

impl GroupPolicyMigrationReport {
    /// `groupPolicySettingMappings`: many `groupPolicySettingMapping`, contained
    pub const GROUP_POLICY_SETTING_MAPPINGS: mg::Nav<
        GroupPolicyMigrationReport,
        Vec<super::GroupPolicySettingMapping>,
    > = mg::Nav::new("groupPolicySettingMappings");
    /// `unsupportedGroupPolicyExtensions`: many `unsupportedGroupPolicyExtension`, contained
    pub const UNSUPPORTED_GROUP_POLICY_EXTENSIONS: mg::Nav<
        GroupPolicyMigrationReport,
        Vec<super::UnsupportedGroupPolicyExtension>,
    > = mg::Nav::new("unsupportedGroupPolicyExtensions");
}
