// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.labelingOptions`, a complex type.
    LabelingOptions "microsoft.graph.security.labelingOptions" "complex";
    /// `assignmentMethod`: microsoft.graph.security.assignmentMethod, not null
    assignment_method "assignmentMethod" "r": mg::Open<super::AssignmentMethod>,
    /// `downgradeJustification`: microsoft.graph.security.downgradeJustification
    downgrade_justification "downgradeJustification": mg::Boxed<super::DowngradeJustification>,
    /// `extendedProperties`: Collection(microsoft.graph.security.keyValuePair)
    extended_properties "extendedProperties": Vec<super::KeyValuePair>,
    /// `labelId`: String, not null
    label_id "labelId" "r": String,
}
