// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationValueMultiText`, an entity type derived from `microsoft.graph.groupPolicyPresentationValue`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationvaluemultitext?view=graph-rest-beta>
    GroupPolicyPresentationValueMultiText "microsoft.graph.groupPolicyPresentationValueMultiText" "entity" : super::GroupPolicyPresentationValue;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `values`: Collection(String)
    values "values": Vec<String>,
}

mg::derived_from! { GroupPolicyPresentationValueMultiText: super::GroupPolicyPresentationValue, super::Entity }

impl GroupPolicyPresentationValueMultiText {
    /// `definitionValue`: `groupPolicyDefinitionValue`
    pub const DEFINITION_VALUE: mg::Nav<
        GroupPolicyPresentationValueMultiText,
        super::GroupPolicyDefinitionValue,
    > = mg::Nav::new("definitionValue");
    /// `presentation`: `groupPolicyPresentation`
    pub const PRESENTATION: mg::Nav<
        GroupPolicyPresentationValueMultiText,
        super::GroupPolicyPresentation,
    > = mg::Nav::new("presentation");
}
