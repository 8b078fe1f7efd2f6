// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementPartnerAssignment`, a complex type.
    DeviceManagementPartnerAssignment "microsoft.graph.deviceManagementPartnerAssignment" "complex";
    /// `target`: deviceAndAppManagementAssignmentTarget
    target "target": mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>,
}
