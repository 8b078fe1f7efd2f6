// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyUploadedPresentation`][reference], derived from
/// [`GroupPolicyPresentation`](super::GroupPolicyPresentation).
///
/// Requests: [`GroupPolicyUploadedPresentationCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .group_policy_definitions()
///     .id(id)
///     .presentations()
///     .cast_to_group_policy_uploaded_presentation()
/// ```
///
/// [`GroupPolicyUploadedPresentationCollection`]: crate::requests::group_policy_uploaded_presentation::GroupPolicyUploadedPresentationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicyuploadedpresentation?view=graph-rest-beta
pub struct GroupPolicyUploadedPresentation {
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
    GroupPolicyUploadedPresentation: "microsoft.graph.groupPolicyUploadedPresentation", entity, base super::GroupPolicyPresentation, family GroupPolicyUploadedPresentationKind;
    id: "id" key required,
    label: "label",
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { GroupPolicyUploadedPresentation: super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyUploadedPresentation {
    /// `definition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITION: mg::Nav<
        GroupPolicyUploadedPresentation,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}

/// The types derived from [`GroupPolicyUploadedPresentation`].
#[non_exhaustive]
pub enum GroupPolicyUploadedPresentationKind {
    GroupPolicyPresentationCheckBox(Box<super::GroupPolicyPresentationCheckBox>),
    GroupPolicyPresentationComboBox(Box<super::GroupPolicyPresentationComboBox>),
    GroupPolicyPresentationDecimalTextBox(
        Box<super::GroupPolicyPresentationDecimalTextBox>,
    ),
    GroupPolicyPresentationDropdownList(Box<super::GroupPolicyPresentationDropdownList>),
    GroupPolicyPresentationListBox(Box<super::GroupPolicyPresentationListBox>),
    GroupPolicyPresentationLongDecimalTextBox(
        Box<super::GroupPolicyPresentationLongDecimalTextBox>,
    ),
    GroupPolicyPresentationMultiTextBox(Box<super::GroupPolicyPresentationMultiTextBox>),
    GroupPolicyPresentationText(Box<super::GroupPolicyPresentationText>),
    GroupPolicyPresentationTextBox(Box<super::GroupPolicyPresentationTextBox>),
    /// None of these, or a type that this version does not know.
    Other(Box<GroupPolicyUploadedPresentation>),
}

mg::family! {
    GroupPolicyUploadedPresentation => GroupPolicyUploadedPresentationKind;
    GroupPolicyPresentationCheckBox(super::GroupPolicyPresentationCheckBox),
    GroupPolicyPresentationComboBox(super::GroupPolicyPresentationComboBox),
    GroupPolicyPresentationDecimalTextBox(super::GroupPolicyPresentationDecimalTextBox),
    GroupPolicyPresentationDropdownList(super::GroupPolicyPresentationDropdownList),
    GroupPolicyPresentationListBox(super::GroupPolicyPresentationListBox),
    GroupPolicyPresentationLongDecimalTextBox(super::GroupPolicyPresentationLongDecimalTextBox),
    GroupPolicyPresentationMultiTextBox(super::GroupPolicyPresentationMultiTextBox),
    GroupPolicyPresentationText(super::GroupPolicyPresentationText),
    GroupPolicyPresentationTextBox(super::GroupPolicyPresentationTextBox),
}
