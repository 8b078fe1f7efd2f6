// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignedLabel`, a complex type.
    AssignedLabel "microsoft.graph.assignedLabel" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `labelId`: String
    label_id "labelId": String,
}
