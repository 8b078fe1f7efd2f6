// @generated
use crate::mg;

/// Complex type `microsoft.graph.restorePointSearchResult`.
pub struct RestorePointSearchResult {
    /// `artifactHitCount`.
    pub artifact_hit_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RestorePointSearchResult: "microsoft.graph.restorePointSearchResult", complex;
    artifact_hit_count: "artifactHitCount",
}

impl RestorePointSearchResult {
    /// `restorePoint`: [`RestorePoint`](super::RestorePoint).
    pub const RESTORE_POINT: mg::Nav<RestorePointSearchResult, super::RestorePoint> = mg::Nav::new(
        "restorePoint",
    );
}
