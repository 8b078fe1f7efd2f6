// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationValueList`][reference], derived from
/// [`GroupPolicyPresentationValue`](super::GroupPolicyPresentationValue).
///
/// Requests: [`GroupPolicyPresentationValueListCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_configurations()
///     .id(id)
///     .definition_values()
///     .id(id)
///     .presentation_values()
///     .cast_to_group_policy_presentation_value_list()
/// ```
///
/// [`GroupPolicyPresentationValueListCollection`]: crate::requests::group_policy_presentation_value_list::GroupPolicyPresentationValueListCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationvaluelist?view=graph-rest-beta
pub struct GroupPolicyPresentationValueList {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `values`.
    pub values: mg::Field<Vec<super::KeyValuePair>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationValueList: "microsoft.graph.groupPolicyPresentationValueList", entity, base super::GroupPolicyPresentationValue;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    values: "values",
}

mg::derived_from! { GroupPolicyPresentationValueList: super::GroupPolicyPresentationValue, super::Entity }

impl GroupPolicyPresentationValueList {
    /// `definitionValue`: [`GroupPolicyDefinitionValue`](super::GroupPolicyDefinitionValue).
    pub const DEFINITION_VALUE: mg::Nav<
        GroupPolicyPresentationValueList,
        super::GroupPolicyDefinitionValue,
    > = mg::Nav::new("definitionValue");
    /// `presentation`: [`GroupPolicyPresentation`](super::GroupPolicyPresentation).
    pub const PRESENTATION: mg::Nav<
        GroupPolicyPresentationValueList,
        super::GroupPolicyPresentation,
    > = mg::Nav::new("presentation");
}
