// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyConfiguration`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyConfigurationCollection`], for example
/// `graph.device_management().group_policy_configurations()`.
///
/// Operations: `assign`, `update_definition_values`.
///
/// [`GroupPolicyConfigurationCollection`]: crate::requests::group_policy_configuration::GroupPolicyConfigurationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicyconfiguration?view=graph-rest-beta
pub struct GroupPolicyConfiguration {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `policyConfigurationIngestionType`. Never null.
    pub policy_configuration_ingestion_type: mg::Field<
        mg::Open<super::GroupPolicyConfigurationIngestionType>,
    >,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyConfiguration: "microsoft.graph.groupPolicyConfiguration", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    policy_configuration_ingestion_type: "policyConfigurationIngestionType" required,
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { GroupPolicyConfiguration: super::Entity }

impl GroupPolicyConfiguration {
    /// `assignments`: many
    /// [`GroupPolicyConfigurationAssignment`](super::GroupPolicyConfigurationAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        GroupPolicyConfiguration,
        Vec<super::GroupPolicyConfigurationAssignment>,
    > = mg::Nav::new("assignments");
    /// `definitionValues`: many [`GroupPolicyDefinitionValue`](super::GroupPolicyDefinitionValue).
    pub const DEFINITION_VALUES: mg::Nav<
        GroupPolicyConfiguration,
        Vec<super::GroupPolicyDefinitionValue>,
    > = mg::Nav::new("definitionValues");
}
