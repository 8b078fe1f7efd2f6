// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restoreArtifactDetails`, a complex type.
    RestoreArtifactDetails "microsoft.graph.restoreArtifactDetails" "complex";
    /// `failedCount`: Int32
    failed_count "failedCount": i32,
    /// `restoredCount`: Int32
    restored_count "restoredCount": i32,
    /// `totalArtifactsCount`: Int32
    total_artifacts_count "totalArtifactsCount": i32,
}
