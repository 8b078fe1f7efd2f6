// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchSensitivityLabelInfo`, a complex type.
    SearchSensitivityLabelInfo "microsoft.graph.searchSensitivityLabelInfo" "complex";
    /// `color`: String, computed, read-only
    color "color" "cp": String,
    /// `displayName`: String, computed, read-only
    display_name "displayName" "cp": String,
    /// `priority`: Int32, computed, read-only
    priority "priority" "cp": i32,
    /// `sensitivityLabelId`: String, computed, read-only
    sensitivity_label_id "sensitivityLabelId" "cp": String,
    /// `tooltip`: String, computed, read-only
    tooltip "tooltip" "cp": String,
}
