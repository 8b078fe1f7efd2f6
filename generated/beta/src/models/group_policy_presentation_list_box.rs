// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentationListBox`][reference], derived from
/// [`GroupPolicyUploadedPresentation`](super::GroupPolicyUploadedPresentation).
///
/// Requests: [`GroupPolicyPresentationListBoxCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_presentation_list_box()
/// ```
///
/// [`GroupPolicyPresentationListBoxCollection`]: crate::requests::group_policy_presentation_list_box::GroupPolicyPresentationListBoxCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentationlistbox?view=graph-rest-beta
pub struct GroupPolicyPresentationListBox {
    /// `explicitValue`. Never null.
    pub explicit_value: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `valuePrefix`.
    pub value_prefix: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GroupPolicyPresentationListBox: "microsoft.graph.groupPolicyPresentationListBox", entity, base super::GroupPolicyUploadedPresentation;
    explicit_value: "explicitValue" required,
    id: "id" key required,
    label: "label",
    last_modified_date_time: "lastModifiedDateTime" required,
    value_prefix: "valuePrefix",
}

mg::derived_from! { GroupPolicyPresentationListBox: super::GroupPolicyUploadedPresentation, super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyPresentationListBox {
    /// `definition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentationListBox,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}
