// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdateRolloutSettings`, a complex type.
    WindowsUpdateRolloutSettings "microsoft.graph.windowsUpdateRolloutSettings" "complex";
    /// `offerEndDateTimeInUTC`: DateTimeOffset
    offer_end_date_time_in_utc "offerEndDateTimeInUTC": mg::DateTimeOffset,
    /// `offerIntervalInDays`: Int32
    offer_interval_in_days "offerIntervalInDays": i32,
    /// `offerStartDateTimeInUTC`: DateTimeOffset
    offer_start_date_time_in_utc "offerStartDateTimeInUTC": mg::DateTimeOffset,
}
