// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.labelingOptions`, a complex type.
    LabelingOptions "microsoft.graph.labelingOptions" "complex";
    /// `assignmentMethod`: assignmentMethod, not null
    assignment_method "assignmentMethod" "r": mg::Open<super::AssignmentMethod>,
    /// `downgradeJustification`: downgradeJustification
    downgrade_justification "downgradeJustification": mg::Boxed<super::DowngradeJustification>,
    /// `extendedProperties`: Collection(keyValuePair)
    extended_properties "extendedProperties": Vec<super::KeyValuePair>,
    /// `labelId`: String, not null
    label_id "labelId" "r": String,
}
