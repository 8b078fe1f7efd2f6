// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onlineMeetingSensitivityLabelAssignment`, a complex type.
    OnlineMeetingSensitivityLabelAssignment "microsoft.graph.onlineMeetingSensitivityLabelAssignment" "complex";
    /// `sensitivityLabelId`: String
    sensitivity_label_id "sensitivityLabelId": String,
}
