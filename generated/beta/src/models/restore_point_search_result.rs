// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.restorePointSearchResult`, a complex type.
    RestorePointSearchResult "microsoft.graph.restorePointSearchResult" "complex";
    /// `artifactHitCount`: Int32
    artifact_hit_count "artifactHitCount": i32,
}

impl RestorePointSearchResult {
    /// `restorePoint`: `restorePoint`
    pub const RESTORE_POINT: mg::Nav<RestorePointSearchResult, super::RestorePoint> = mg::Nav::new(
        "restorePoint",
    );
}
