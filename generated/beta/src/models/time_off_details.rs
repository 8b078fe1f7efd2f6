// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.timeOffDetails`, a complex type.
    TimeOffDetails "microsoft.graph.timeOffDetails" "complex";
    /// `isAllDay`: Boolean, not null
    is_all_day "isAllDay" "r": bool,
    /// `subject`: String
    subject "subject": String,
}
