// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationTextBox`][reference], derived from
/// [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation).
///
/// Requests: [`GroupPolicyPresentationTextBoxCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_text_box()
/// ```
///
/// [`GroupPolicyPresentationTextBoxCollection`]: crate::requests::group_policy_presentation_text_box::GroupPolicyPresentationTextBoxCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationtextbox?view=graph-rest-beta
pub struct GroupPolicyPresentationTextBox {
    /// `defaultValue`.
    pub default_value: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `maxLength`. Never null.
    pub max_length: mg::Field<i64>,
    /// `required`. Never null.
    pub required: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationTextBox: "microsoft.graph.groupPolicyPresentationTextBox", entity, base super::GroupPolicyUploadedPresentation;
    default_value: "defaultValue",
    id: "id" key required,
    label: "label",
    last_modified_date_time: "lastModifiedDateTime" required,
    max_length: "maxLength" required,
    required: "required" required,
}

mg::derived_from! { GroupPolicyPresentationTextBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationTextBox {
    /// `definition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationTextBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}
