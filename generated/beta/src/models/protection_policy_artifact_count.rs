// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.protectionPolicyArtifactCount`, a complex type.
    ProtectionPolicyArtifactCount "microsoft.graph.protectionPolicyArtifactCount" "complex";
    /// `completed`: Int32
    completed "completed": i32,
    /// `failed`: Int32
    failed "failed": i32,
    /// `inProgress`: Int32
    in_progress "inProgress": i32,
    /// `total`: Int32
    total "total": i32,
}
