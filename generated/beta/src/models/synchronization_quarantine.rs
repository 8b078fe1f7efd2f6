// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationQuarantine`.
pub struct SynchronizationQuarantine {
    /// `currentBegan`. Never null.
    pub current_began: mg::Field<mg::DateTimeOffset>,
    /// `error`.
    pub error: mg::Field<mg::Boxed<super::SynchronizationError>>,
    /// `nextAttempt`. Never null.
    pub next_attempt: mg::Field<mg::DateTimeOffset>,
    /// `reason`. Never null.
    pub reason: mg::Field<mg::Open<super::QuarantineReason>>,
    /// `seriesBegan`. Never null.
    pub series_began: mg::Field<mg::DateTimeOffset>,
    /// `seriesCount`. Never null.
    pub series_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationQuarantine: "microsoft.graph.synchronizationQuarantine", complex;
    current_began: "currentBegan" required,
    error: "error",
    next_attempt: "nextAttempt" required,
    reason: "reason" required,
    series_began: "seriesBegan" required,
    series_count: "seriesCount" required,
}
