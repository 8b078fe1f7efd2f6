// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.updateWindow`, a complex type.
    UpdateWindow "microsoft.graph.updateWindow" "complex";
    /// `updateWindowEndTime`: TimeOfDay
    update_window_end_time "updateWindowEndTime": mg::TimeOfDay,
    /// `updateWindowStartTime`: TimeOfDay
    update_window_start_time "updateWindowStartTime": mg::TimeOfDay,
}
