// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sensitivityLabelInfo`, a complex type.
    SensitivityLabelInfo "microsoft.graph.sensitivityLabelInfo" "complex";
    /// `color`: String
    color "color": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `priority`: Int32
    priority "priority": i32,
    /// `sensitivityLabelId`: String
    sensitivity_label_id "sensitivityLabelId": String,
    /// `tooltip`: String
    tooltip "tooltip": String,
}
