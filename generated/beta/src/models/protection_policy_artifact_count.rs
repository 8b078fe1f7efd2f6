// @generated
use crate::mg;

/// Complex type `microsoft.graph.protectionPolicyArtifactCount`.
pub struct ProtectionPolicyArtifactCount {
    /// `completed`.
    pub completed: mg::Field<i32>,
    /// `failed`.
    pub failed: mg::Field<i32>,
    /// `inProgress`.
    pub in_progress: mg::Field<i32>,
    /// `total`.
    pub total: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProtectionPolicyArtifactCount: "microsoft.graph.protectionPolicyArtifactCount", complex;
    completed: "completed",
    failed: "failed",
    in_progress: "inProgress",
    total: "total",
}
