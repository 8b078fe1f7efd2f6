// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentSensitivityLabelAssignment`, a complex type.
    ContentSensitivityLabelAssignment "microsoft.graph.contentSensitivityLabelAssignment" "complex";
    /// `assignmentMethod`: sensitivityLabelAssignmentMethod, not null
    assignment_method "assignmentMethod" "r": mg::Open<super::SensitivityLabelAssignmentMethod>,
    /// `justificationText`: String
    justification_text "justificationText": String,
    /// `sensitivityLabelId`: String
    sensitivity_label_id "sensitivityLabelId": String,
    /// `tenantId`: String
    tenant_id "tenantId": String,
}
