// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationValueText`][reference], derived from
/// [`GroupPolicyPresentationValue`](super::GroupPolicyPresentationValue).
///
/// Requests: [`GroupPolicyPresentationValueTextCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_configurations()
///     .id(id)
///     .definition_values()
///     .id(id)
///     .presentation_values()
///     .cast_to_group_policy_presentation_value_text()
/// ```
///
/// [`GroupPolicyPresentationValueTextCollection`]: crate::requests::group_policy_presentation_value_text::GroupPolicyPresentationValueTextCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationvaluetext?view=graph-rest-beta
pub struct GroupPolicyPresentationValueText {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationValueText: "microsoft.graph.groupPolicyPresentationValueText", entity, base super::GroupPolicyPresentationValue;
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    value: "value",
}

mg::derived_from! { GroupPolicyPresentationValueText: super::GroupPolicyPresentationValue, super::Entity }

impl GroupPolicyPresentationValueText {
    /// `definitionValue`: [`GroupPolicyDefinitionValue`](super::GroupPolicyDefinitionValue).
    pub const DEFINITION_VALUE: mg::Nav<
        GroupPolicyPresentationValueText,
        super::GroupPolicyDefinitionValue,
    > = mg::Nav::new("definitionValue");
    /// `presentation`: [`GroupPolicyPresentation`](super::GroupPolicyPresentation).
    pub const PRESENTATION: mg::Nav<
        GroupPolicyPresentationValueText,
        super::GroupPolicyPresentation,
    > = mg::Nav::new("presentation");
}
