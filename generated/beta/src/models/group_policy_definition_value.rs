// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyDefinitionValue`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicydefinitionvalue?view=graph-rest-beta>
    GroupPolicyDefinitionValue "microsoft.graph.groupPolicyDefinitionValue" "entity" : super::Entity;
    /// `configurationType`: groupPolicyConfigurationType, not null
    configuration_type "configurationType" "r": mg::Open<super::GroupPolicyConfigurationType>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `enabled`: Boolean, not null
    enabled "enabled" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { GroupPolicyDefinitionValue: super::Entity }

impl GroupPolicyDefinitionValue {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyDefinitionValue,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
    /// `presentationValues`: many `groupPolicyPresentationValue`, contained
    pub const PRESENTATION_VALUES: mg::Nav<
        GroupPolicyDefinitionValue,
        Vec<super::GroupPolicyPresentationValue>,
    > = mg::Nav::new("presentationValues");
}
