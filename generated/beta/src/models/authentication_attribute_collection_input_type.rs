// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationAttributeCollectionInputType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationAttributeCollectionInputType {
    /// `text` (1)
    Text,
    /// `radioSingleSelect` (2)
    RadioSingleSelect,
    /// `checkboxMultiSelect` (3)
    CheckboxMultiSelect,
    /// `boolean` (4)
    Boolean,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationAttributeCollectionInputType: "microsoft.graph.authenticationAttributeCollectionInputType";
    Text: "text" = 1,
    RadioSingleSelect: "radioSingleSelect" = 2,
    CheckboxMultiSelect: "checkboxMultiSelect" = 3,
    Boolean: "boolean" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
