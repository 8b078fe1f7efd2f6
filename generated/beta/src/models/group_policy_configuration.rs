// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyConfiguration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicyconfiguration?view=graph-rest-beta>
    GroupPolicyConfiguration "microsoft.graph.groupPolicyConfiguration" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `policyConfigurationIngestionType`: groupPolicyConfigurationIngestionType, not null
    policy_configuration_ingestion_type "policyConfigurationIngestionType" "r": mg::Open<super::GroupPolicyConfigurationIngestionType>,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::derived_from! { GroupPolicyConfiguration: super::Entity }

impl GroupPolicyConfiguration {
    /// `assignments`: many `groupPolicyConfigurationAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        GroupPolicyConfiguration,
        Vec<super::GroupPolicyConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `definitionValues`: many `groupPolicyDefinitionValue`, contained
    pub const DEFINITION_VALUES: mg::Nav<
        GroupPolicyConfiguration,
        Vec<super::GroupPolicyDefinitionValue>,
    > = mg::Nav::new("definitionValues");
}
