// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sensitivityLabelAssignment`, a complex type.
    SensitivityLabelAssignment "microsoft.graph.sensitivityLabelAssignment" "complex";
    /// `assignmentMethod`: sensitivityLabelAssignmentMethod, not null
    assignment_method "assignmentMethod" "r": mg::Open<super::SensitivityLabelAssignmentMethod>,
    /// `sensitivityLabelId`: String, not null
    sensitivity_label_id "sensitivityLabelId" "r": String,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
}
