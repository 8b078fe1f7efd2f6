// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.expirationPattern`, a complex type.
    ExpirationPattern "microsoft.graph.expirationPattern" "complex";
    /// `duration`: Duration
    duration "duration": mg::Duration,
    /// `endDateTime`: DateTimeOffset
    end_date_time "endDateTime": mg::DateTimeOffset,
    /// `type`: expirationPatternType
    type_ "type": mg::Open<super::ExpirationPatternType>,
}
