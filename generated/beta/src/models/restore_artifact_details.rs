// @generated
use crate::mg;

/// Complex type `microsoft.graph.restoreArtifactDetails`.
pub struct RestoreArtifactDetails {
    /// `failedCount`. Never null.
    pub failed_count: mg::Field<i32>,
    /// `restoredCount`. Never null.
    pub restored_count: mg::Field<i32>,
    /// `totalArtifactsCount`. Never null.
    pub total_artifacts_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RestoreArtifactDetails: "microsoft.graph.restoreArtifactDetails", complex;
    failed_count: "failedCount" required,
    restored_count: "restoredCount" required,
    total_artifacts_count: "totalArtifactsCount" required,
}
