// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationQuarantine`, a complex type.
    SynchronizationQuarantine "microsoft.graph.synchronizationQuarantine" "complex";
    /// `currentBegan`: DateTimeOffset, not null
    current_began "currentBegan" "r": mg::DateTimeOffset,
    /// `error`: synchronizationError
    error "error": mg::Boxed<super::SynchronizationError>,
    /// `nextAttempt`: DateTimeOffset, not null
    next_attempt "nextAttempt" "r": mg::DateTimeOffset,
    /// `reason`: quarantineReason, not null
    reason "reason" "r": mg::Open<super::QuarantineReason>,
    /// `seriesBegan`: DateTimeOffset, not null
    series_began "seriesBegan" "r": mg::DateTimeOffset,
    /// `seriesCount`: Int64, not null
    series_count "seriesCount" "r": i64,
}
