// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.usageProfilingPoint`, a complex type.
    UsageProfilingPoint "microsoft.graph.networkaccess.usageProfilingPoint" "complex";
    /// `internetAccessTrafficCount`: Int32, not null
    internet_access_traffic_count "internetAccessTrafficCount" "r": i32,
    /// `microsoft365AccessTrafficCount`: Int32, not null
    microsoft365_access_traffic_count "microsoft365AccessTrafficCount" "r": i32,
    /// `privateAccessTrafficCount`: Int32, not null
    private_access_traffic_count "privateAccessTrafficCount" "r": i32,
    /// `timeStampDateTime`: DateTimeOffset, not null
    time_stamp_date_time "timeStampDateTime" "r": mg::DateTimeOffset,
    /// `totalTrafficCount`: Int32, not null
    total_traffic_count "totalTrafficCount" "r": i32,
}
