// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationValueDecimal`, an entity type derived from `microsoft.graph.groupPolicyPresentationValue`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationvaluedecimal?view=graph-rest-beta>
    GroupPolicyPresentationValueDecimal "microsoft.graph.groupPolicyPresentationValueDecimal" "entity" : super::GroupPolicyPresentationValue;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `value`: Int64, not null
    value "value" "r": i64,
}

mg::derived_from! { GroupPolicyPresentationValueDecimal: super::GroupPolicyPresentationValue, super::Entity }

impl GroupPolicyPresentationValueDecimal {
    /// `definitionValue`: `groupPolicyDefinitionValue`
    pub const DEFINITION_VALUE: mg::Nav<
        GroupPolicyPresentationValueDecimal,
        super::GroupPolicyDefinitionValue,
    > = mg::Nav::new("definitionValue");
    /// `presentation`: `groupPolicyPresentation`
    pub const PRESENTATION: mg::Nav<
        GroupPolicyPresentationValueDecimal,
        super::GroupPolicyPresentation,
    > = mg::Nav::new("presentation");
}
