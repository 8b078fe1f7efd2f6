// @generated
use crate::mg;

/// Entity type [`microsoft.graph.groupPolicyPresentation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`GroupPolicyPresentationCollection`], for example
/// `graph.device_management().group_policy_definitions().id(id).presentations()`.
///
/// [`GroupPolicyPresentationCollection`]: crate::requests::group_policy_presentation::GroupPolicyPresentationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/grouppolicypresentation?view=graph-rest-beta
pub struct GroupPolicyPresentation {
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
    GroupPolicyPresentation: "microsoft.graph.groupPolicyPresentation", entity, base super::Entity, family GroupPolicyPresentationKind;
    id: "id" key required,
    label: "label",
    last_modified_date_time: "lastModifiedDateTime" required,
}

mg::derived_from! { GroupPolicyPresentation: super::Entity }

impl GroupPolicyPresentation {
    /// `definition`: [`GroupPolicyDefinition`](super::GroupPolicyDefinition).
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentation,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}

/// The types derived from [`GroupPolicyPresentation`].
#[non_exhaustive]
pub enum GroupPolicyPresentationKind {
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
    GroupPolicyUploadedPresentation(Box<super::GroupPolicyUploadedPresentation>),
    /// None of these, or a type that this version does not know.
    Other(Box<GroupPolicyPresentation>),
}

mg::family! {
    GroupPolicyPresentation => GroupPolicyPresentationKind;
    GroupPolicyPresentationCheckBox(super::GroupPolicyPresentationCheckBox),
    GroupPolicyPresentationComboBox(super::GroupPolicyPresentationComboBox),
    GroupPolicyPresentationDecimalTextBox(super::GroupPolicyPresentationDecimalTextBox),
    GroupPolicyPresentationDropdownList(super::GroupPolicyPresentationDropdownList),
    GroupPolicyPresentationListBox(super::GroupPolicyPresentationListBox),
    GroupPolicyPresentationLongDecimalTextBox(super::GroupPolicyPresentationLongDecimalTextBox),
    GroupPolicyPresentationMultiTextBox(super::GroupPolicyPresentationMultiTextBox),
    GroupPolicyPresentationText(super::GroupPolicyPresentationText),
    GroupPolicyPresentationTextBox(super::GroupPolicyPresentationTextBox),
    GroupPolicyUploadedPresentation(super::GroupPolicyUploadedPresentation),
}
