// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.incompleteData`, an open complex type.
    IncompleteData "microsoft.graph.incompleteData" "complex open";
    /// `missingDataBeforeDateTime`: DateTimeOffset
    missing_data_before_date_time "missingDataBeforeDateTime": mg::DateTimeOffset,
    /// `wasThrottled`: Boolean
    was_throttled "wasThrottled": bool,
}
