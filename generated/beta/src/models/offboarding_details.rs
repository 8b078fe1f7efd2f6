// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.offboardingDetails`, a complex type.
    OffboardingDetails "microsoft.graph.offboardingDetails" "complex";
    /// `cancelledCount`: Int32, not null
    cancelled_count "cancelledCount" "r": i32,
    /// `failedCount`: Int32, not null
    failed_count "failedCount" "r": i32,
    /// `offboardEndDateTime`: DateTimeOffset
    offboard_end_date_time "offboardEndDateTime": mg::DateTimeOffset,
    /// `offboardStartDateTime`: DateTimeOffset
    offboard_start_date_time "offboardStartDateTime": mg::DateTimeOffset,
    /// `offboardedCount`: Int32, not null
    offboarded_count "offboardedCount" "r": i32,
    /// `offboardingStatus`: String
    offboarding_status "offboardingStatus": String,
    /// `totalRequestedCount`: Int32, not null
    total_requested_count "totalRequestedCount" "r": i32,
}
