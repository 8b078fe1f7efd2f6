// @generated
use crate::mg;

/// Enumeration `microsoft.graph.identityUserFlowAttributeInputType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityUserFlowAttributeInputType {
    /// `textBox` (1)
    TextBox,
    /// `dateTimeDropdown` (2)
    DateTimeDropdown,
    /// `radioSingleSelect` (3)
    RadioSingleSelect,
    /// `dropdownSingleSelect` (4)
    DropdownSingleSelect,
    /// `emailBox` (5)
    EmailBox,
    /// `checkboxMultiSelect` (6)
    CheckboxMultiSelect,
}

mg::enumeration! {
    IdentityUserFlowAttributeInputType: "microsoft.graph.identityUserFlowAttributeInputType";
    TextBox: "textBox" = 1,
    DateTimeDropdown: "dateTimeDropdown" = 2,
    RadioSingleSelect: "radioSingleSelect" = 3,
    DropdownSingleSelect: "dropdownSingleSelect" = 4,
    EmailBox: "emailBox" = 5,
    CheckboxMultiSelect: "checkboxMultiSelect" = 6,
}
