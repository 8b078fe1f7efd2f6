// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentationValueList`, an entity type derived from `microsoft.graph.groupPolicyPresentationValue`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentationvaluelist?view=graph-rest-beta>
    GroupPolicyPresentationValueList "microsoft.graph.groupPolicyPresentationValueList" "entity" : super::GroupPolicyPresentationValue;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `values`: Collection(keyValuePair)
    values "values": Vec<super::KeyValuePair>,
}

mg::derived_from! { GroupPolicyPresentationValueList: super::GroupPolicyPresentationValue, super::Entity }

impl GroupPolicyPresentationValueList {
    /// `definitionValue`: `groupPolicyDefinitionValue`
    pub const DEFINITION_VALUE: mg::Nav<
        GroupPolicyPresentationValueList,
        super::GroupPolicyDefinitionValue,
    > = mg::Nav::new("definitionValue");
    /// `presentation`: `groupPolicyPresentation`
    pub const PRESENTATION: mg::Nav<
        GroupPolicyPresentationValueList,
        super::GroupPolicyPresentation,
    > = mg::Nav::new("presentation");
}
