// @generated
use crate::mg;

/// Enumeration `microsoft.graph.migrationStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MigrationStatus {
    /// `ready` (0)
    Ready,
    /// `needsReview` (1)
    NeedsReview,
    /// `additionalStepsRequired` (2)
    AdditionalStepsRequired,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    MigrationStatus: "microsoft.graph.migrationStatus";
    Ready: "ready" = 0,
    NeedsReview: "needsReview" = 1,
    AdditionalStepsRequired: "additionalStepsRequired" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
