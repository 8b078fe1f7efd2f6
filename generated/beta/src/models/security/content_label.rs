// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.contentLabel`, a complex type.
    ContentLabel "microsoft.graph.security.contentLabel" "complex";
    /// `assignmentMethod`: microsoft.graph.security.assignmentMethod, not null
    assignment_method "assignmentMethod" "r": mg::Open<super::AssignmentMethod>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `sensitivityLabelId`: String
    sensitivity_label_id "sensitivityLabelId": String,
}
