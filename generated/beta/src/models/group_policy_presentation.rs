// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.groupPolicyPresentation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/grouppolicypresentation?view=graph-rest-beta>
    GroupPolicyPresentation "microsoft.graph.groupPolicyPresentation" "entity" : super::Entity => GroupPolicyPresentationKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `label`: String
    label "label": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { GroupPolicyPresentation: super::Entity }

impl GroupPolicyPresentation {
    /// `definition`: `groupPolicyDefinition`
    pub const DEFINITION: mg::Nav<
        GroupPolicyPresentation,
        super::GroupPolicyDefinition,
    > = mg::Nav::new("definition");
}

/// The types derived from `microsoft.graph.groupPolicyPresentation`.
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
