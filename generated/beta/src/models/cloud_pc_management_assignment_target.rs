// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.cloudPcManagementAssignmentTarget`.
pub struct CloudPcManagementAssignmentTarget {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcManagementAssignmentTarget: "microsoft.graph.cloudPcManagementAssignmentTarget", complex abstract, family CloudPcManagementAssignmentTargetKind;
}

/// The types derived from [`CloudPcManagementAssignmentTarget`].
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
