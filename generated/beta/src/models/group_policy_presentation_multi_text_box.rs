// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationMultiTextBox`][reference], derived from
/// [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation).
///
/// Requests: [`GroupPolicyPresentationMultiTextBoxCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_multi_text_box()
/// ```
///
/// [`GroupPolicyPresentationMultiTextBoxCollection`]: crate::requests::group_policy_presentation_multi_text_box::GroupPolicyPresentationMultiTextBoxCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationmultitextbox?view=graph-rest-beta
pub struct GroupPolicyPresentationMultiTextBox {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maxLength`. Never null.
    pub max_length: mg::Field<i64>,
    /// `maxStrings`. Never null.
    pub max_strings: mg::Field<i64>,
    /// `required`. Never null.
    pub required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationMultiTextBox: "microsoft.graph.groupPolicyPresentationMultiTextBox", entity, base super::GroupPolicyUploadedPresentation;
    id: "id" key required,
    label: "label",
    last_modified_date_time: "lastModifiedDateTime" required,
    max_length: "maxLength" required,
    max_strings: "maxStrings" required,
    required: "required" required,
}

mg::derived_from! { GroupPolicyPresentationMultiTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationMultiTextBox {
    /// `definition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationMultiTextBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}
