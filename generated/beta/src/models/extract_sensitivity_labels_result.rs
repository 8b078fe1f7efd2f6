// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.extractSensitivityLabelsResult`, a complex type.
    ExtractSensitivityLabelsResult "microsoft.graph.extractSensitivityLabelsResult" "complex";
    /// `labels`: Collection(sensitivityLabelAssignment)
    labels "labels": Vec<super::SensitivityLabelAssignment>,
}
