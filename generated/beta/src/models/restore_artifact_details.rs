// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restoreArtifactDetails`, a complex type.
    RestoreArtifactDetails "microsoft.graph.restoreArtifactDetails" "complex";
    /// `failedCount`: Int32, not null
    failed_count "failedCount" "r": i32,
    /// `restoredCount`: Int32, not null
    restored_count "restoredCount" "r": i32,
    /// `totalArtifactsCount`: Int32, not null
    total_artifacts_count "totalArtifactsCount" "r": i32,
}
