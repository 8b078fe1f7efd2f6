// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.alertFrequencyPoint`, a complex type.
    AlertFrequencyPoint "microsoft.graph.networkaccess.alertFrequencyPoint" "complex";
    /// `highSeverityCount`: Int32, not null
    high_severity_count "highSeverityCount" "r": i32,
    /// `informationalSeverityCount`: Int32, not null
    informational_severity_count "informationalSeverityCount" "r": i32,
    /// `lowSeverityCount`: Int32, not null
    low_severity_count "lowSeverityCount" "r": i32,
    /// `mediumSeverityCount`: Int32, not null
    medium_severity_count "mediumSeverityCount" "r": i32,
    /// `timeStampDateTime`: DateTimeOffset, not null
    time_stamp_date_time "timeStampDateTime" "r": mg::DateTimeOffset,
}
