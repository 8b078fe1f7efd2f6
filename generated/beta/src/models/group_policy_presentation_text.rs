// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationText`][reference], derived from
/// [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation).
///
/// Requests: [`GroupPolicyPresentationTextCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_text()
/// ```
///
/// [`GroupPolicyPresentationTextCollection`]: crate::requests::group_policy_presentation_text::GroupPolicyPresentationTextCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationtext?view=graph-rest-beta
pub struct GroupPolicyPresentationText {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationText: "microsoft.graph.groupPolicyPresentationText", entity, base super::GroupPolicyUploadedPresentation;
    id: "id" key required,
    label: "label",
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { GroupPolicyPresentationText: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationText {
    /// `definition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationText,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}
