// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationValueBoolean`, an entity type derived from `microsoft.graph.groupPolicyPresentationValue`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationvalueboolean?view=graph-rest-beta>
    GroupPolicyPresentationValueBoolean "microsoft.graph.groupPolicyPresentationValueBoolean" "entity" : super::GroupPolicyPresentationValue;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `value`: Boolean, not null
    value "value" "r": bool,
}

mg::derived_from! { GroupPolicyPresentationValueBoolean: super::GroupPolicyPresentationValue, super::Entity }

impl GroupPolicyPresentationValueBoolean {
    /// `definitionValue`: `groupPolicyDefinitionValue`
    pub const DEFINITION_VALUE: mg::Nav<
        GroupPolicyPresentationValueBoolean,
        super::GroupPolicyDefinitionValue,
    > = mg::Nav::new("definitionValue");
    /// `presentation`: `groupPolicyPresentation`
    pub const PRESENTATION: mg::Nav<
        GroupPolicyPresentationValueBoolean,
        super::GroupPolicyPresentation,
    > = mg::Nav::new("presentation");
}
