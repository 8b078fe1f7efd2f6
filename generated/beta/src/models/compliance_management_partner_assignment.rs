// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.complianceManagementPartnerAssignment`, a complex type.
    ComplianceManagementPartnerAssignment "microsoft.graph.complianceManagementPartnerAssignment" "complex";
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}
