// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyUploadedPresentation`, an entity type derived from `microsoft.graph.groupPolicyPresentation`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicyuploadedpresentation?view=graph-rest-beta>
    GroupPolicyUploadedPresentation "microsoft.graph.groupPolicyUploadedPresentation" "entity" : super::GroupPolicyPresentation => GroupPolicyUploadedPresentationKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `label`: String
    label "label": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { GroupPolicyUploadedPresentation: super::GroupPolicyPresentation, super::Entity }

impl GroupPolicyUploadedPresentation {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyUploadedPresentation,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}

/// The types derived from `microsoft.graph.groupPolicyUploadedPresentation`.
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
