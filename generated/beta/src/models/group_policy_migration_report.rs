// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyMigrationReport`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyMigrationReportCollection`], for example
/// `graph.device_management().group_policy_migration_reports()`.
///
/// Operations: `update_scope_tags`, `create_migration_report`.
///
/// [`GroupPolicyMigrationReportCollection`]: crate::requests::group_policy_migration_report::GroupPolicyMigrationReportCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicymigrationreport?view=graph-rest-beta
pub struct GroupPolicyMigrationReport {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `groupPolicyCreatedDateTime`. Never null.
    pub group_policy_created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `groupPolicyLastModifiedDateTime`. Never null.
    pub group_policy_last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `groupPolicyObjectId`. Never null.
    pub group_policy_object_id: mg::Field<mg::Guid>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `migrationReadiness`. Never null.
    pub migration_readiness: mg::Field<mg::Open<super::GroupPolicyMigrationReadiness>>,
    /// `ouDistinguishedName`.
    pub ou_distinguished_name: mg::Field<String>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// `supportedSettingsCount`. Never null.
    pub supported_settings_count: mg::Field<i32>,
    /// `supportedSettingsPercent`. Never null.
    pub supported_settings_percent: mg::Field<i32>,
    /// `targetedInActiveDirectory`. Never null.
    pub targeted_in_active_directory: mg::Field<bool>,
    /// `totalSettingsCount`. Never null.
    pub total_settings_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyMigrationReport: "microsoft.graph.groupPolicyMigrationReport", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    group_policy_created_date_time: "groupPolicyCreatedDateTime" required,
    group_policy_last_modified_date_time: "groupPolicyLastModifiedDateTime" required,
    group_policy_object_id: "groupPolicyObjectId" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    migration_readiness: "migrationReadiness" required,
    ou_distinguished_name: "ouDistinguishedName",
    role_scope_tag_ids: "roleScopeTagIds",
    supported_settings_count: "supportedSettingsCount" required,
    supported_settings_percent: "supportedSettingsPercent" required,
    targeted_in_active_directory: "targetedInActiveDirectory" required,
    total_settings_count: "totalSettingsCount" required,
}

mg::derived_from! { GroupPolicyMigrationReport: super::Entity }

impl GroupPolicyMigrationReport {
    /// `groupPolicySettingMappings`: many
    /// [`GroupPolicySettingMapping`](super::GroupPolicySettingMapping).
    pub const GROUP_POLICY_SETTING_MAPPINGS: mg::Nav<
        GroupPolicyMigrationReport,
        Vec<super::GroupPolicySettingMapping>,
    > = mg::Nav::new("groupPolicySettingMappings");
    /// `unsupportedGroupPolicyExtensions`: many
    /// [`UnsupportedGroupPolicyExtension`](super::UnsupportedGroupPolicyExtension).
    pub const UNSUPPORTED_GROUP_POLICY_EXTENSIONS: mg::Nav<
        GroupPolicyMigrationReport,
        Vec<super::UnsupportedGroupPolicyExtension>,
    > = mg::Nav::new("unsupportedGroupPolicyExtensions");
}
