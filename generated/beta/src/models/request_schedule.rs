// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.requestSchedule`, a complex type.
    RequestSchedule "microsoft.graph.requestSchedule" "complex";
    /// `expiration`: expirationPattern
    expiration "expiration": mg::Boxed<super::ExpirationPattern>,
    /// `recurrence`: patternedRecurrence
    recurrence "recurrence": mg::Boxed<super::PatternedRecurrence>,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}
