// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.alertFrequencyPoint`, a complex type.
    #[deprecated(note = "deprecated since 2024-09-09, to be removed on 2024-11-01 (revision 2022-06/PrivatePreview:NetworkAccess)")]
    AlertFrequencyPoint "microsoft.graph.networkaccess.alertFrequencyPoint" "complex";
    /// `highSeverityCount`: Int64, not null
    high_severity_count "highSeverityCount" "r": i64,
    /// `informationalSeverityCount`: Int64, not null
    informational_severity_count "informationalSeverityCount" "r": i64,
    /// `lowSeverityCount`: Int64, not null
    low_severity_count "lowSeverityCount" "r": i64,
    /// `mediumSeverityCount`: Int64, not null
    medium_severity_count "mediumSeverityCount" "r": i64,
    /// `timeStampDateTime`: DateTimeOffset, not null
    time_stamp_date_time "timeStampDateTime" "r": mg::DateTimeOffset,
}
