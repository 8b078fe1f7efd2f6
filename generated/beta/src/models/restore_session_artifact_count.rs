// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restoreSessionArtifactCount`, a complex type.
    RestoreSessionArtifactCount "microsoft.graph.restoreSessionArtifactCount" "complex";
    /// `completed`: Int32
    completed "completed": i32,
    /// `failed`: Int32
    failed "failed": i32,
    /// `inProgress`: Int32
    in_progress "inProgress": i32,
    /// `total`: Int32
    total "total": i32,
}
