// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.signingCertificateUpdateStatus`, a complex type.
    SigningCertificateUpdateStatus "microsoft.graph.signingCertificateUpdateStatus" "complex";
    /// `certificateUpdateResult`: String
    certificate_update_result "certificateUpdateResult": String,
    /// `lastRunDateTime`: DateTimeOffset
    last_run_date_time "lastRunDateTime": mg::DateTimeOffset,
}
