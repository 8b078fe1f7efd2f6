// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.modifiedProperty`, a complex type.
    ModifiedProperty "microsoft.graph.modifiedProperty" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `newValue`: String
    new_value "newValue": String,
    /// `oldValue`: String
    old_value "oldValue": String,
}
