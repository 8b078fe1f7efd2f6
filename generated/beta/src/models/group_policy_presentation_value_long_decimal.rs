// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationValueLongDecimal`, an entity type derived from `microsoft.graph.groupPolicyPresentationValue`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationvaluelongdecimal?view=graph-rest-beta>
    GroupPolicyPresentationValueLongDecimal "microsoft.graph.groupPolicyPresentationValueLongDecimal" "entity" : super::GroupPolicyPresentationValue;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `value`: Int64, not null
    value "value" "r": i64,
}

mg::derived_from! { GroupPolicyPresentationValueLongDecimal: super::GroupPolicyPresentationValue, super::Entity }

impl GroupPolicyPresentationValueLongDecimal {
    /// `definitionValue`: `groupPolicyDefinitionValue`
    pub const DEFINITION_VALUE: mg::Nav<
        GroupPolicyPresentationValueLongDecimal,
        super::GroupPolicyDefinitionValue,
    > = mg::Nav::new("definitionValue");
    /// `presentation`: `groupPolicyPresentation`
    pub const PRESENTATION: mg::Nav<
        GroupPolicyPresentationValueLongDecimal,
        super::GroupPolicyPresentation,
    > = mg::Nav::new("presentation");
}
