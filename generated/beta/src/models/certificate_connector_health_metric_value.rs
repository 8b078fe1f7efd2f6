// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificateConnectorHealthMetricValue`, a complex type.
    CertificateConnectorHealthMetricValue "microsoft.graph.certificateConnectorHealthMetricValue" "complex";
    /// `dateTime`: DateTimeOffset, not null
    date_time "dateTime" "r": mg::DateTimeOffset,
    /// `failureCount`: Int64, not null
    failure_count "failureCount" "r": i64,
    /// `successCount`: Int64, not null
    success_count "successCount" "r": i64,
}
