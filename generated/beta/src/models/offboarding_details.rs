// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.offboardingDetails`, a complex type.
    OffboardingDetails "microsoft.graph.offboardingDetails" "complex";
    /// `cancelledCount`: Int32
    cancelled_count "cancelledCount": i32,
    /// `failedCount`: Int32
    failed_count "failedCount": i32,
    /// `offboardEndDateTime`: DateTimeOffset
    offboard_end_date_time "offboardEndDateTime": mg::DateTimeOffset,
    /// `offboardStartDateTime`: DateTimeOffset
    offboard_start_date_time "offboardStartDateTime": mg::DateTimeOffset,
    /// `offboardedCount`: Int32
    offboarded_count "offboardedCount": i32,
    /// `offboardingStatus`: String
    offboarding_status "offboardingStatus": String,
    /// `totalRequestedCount`: Int32
    total_requested_count "totalRequestedCount": i32,
}
