// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcManagementAssignmentTarget`, an abstract complex type.
    CloudPcManagementAssignmentTarget "microsoft.graph.cloudPcManagementAssignmentTarget" "complex abstract" => CloudPcManagementAssignmentTargetKind;
}

/// The types derived from `microsoft.graph.cloudPcManagementAssignmentTarget`.
#[non_exhaustive]
pub enum CloudPcManagementAssignmentTargetKind {
    CloudPcManagementGroupAssignmentTarget(
        Box<super::CloudPcManagementGroupAssignmentTarget>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<CloudPcManagementAssignmentTarget>),
}

mg::family! {
    CloudPcManagementAssignmentTarget => CloudPcManagementAssignmentTargetKind;
    CloudPcManagementGroupAssignmentTarget(super::CloudPcManagementGroupAssignmentTarget),
}
