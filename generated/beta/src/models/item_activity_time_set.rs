// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemActivityTimeSet`, a complex type.
    ItemActivityTimeSet "microsoft.graph.itemActivityTimeSet" "complex";
    /// `lastRecordedDateTime`: DateTimeOffset
    last_recorded_date_time "lastRecordedDateTime": mg::DateTimeOffset,
    /// `observedDateTime`: DateTimeOffset
    observed_date_time "observedDateTime": mg::DateTimeOffset,
    /// `recordedDateTime`: DateTimeOffset
    recorded_date_time "recordedDateTime": mg::DateTimeOffset,
}
