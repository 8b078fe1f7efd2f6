// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.usageProfilingPoint`, a complex type.
    UsageProfilingPoint "microsoft.graph.networkaccess.usageProfilingPoint" "complex";
    /// `internetAccessTrafficCount`: Int64, not null
    internet_access_traffic_count "internetAccessTrafficCount" "r": i64,
    /// `microsoft365AccessTrafficCount`: Int64, not null
    microsoft365_access_traffic_count "microsoft365AccessTrafficCount" "r": i64,
    /// `privateAccessTrafficCount`: Int64, not null
    private_access_traffic_count "privateAccessTrafficCount" "r": i64,
    /// `timeStampDateTime`: DateTimeOffset, not null
    time_stamp_date_time "timeStampDateTime" "r": mg::DateTimeOffset,
    /// `totalTrafficCount`: Int64, not null
    total_traffic_count "totalTrafficCount" "r": i64,
}
