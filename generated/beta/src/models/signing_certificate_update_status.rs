// @generated
use crate::mg;

/// Complex type `microsoft.graph.signingCertificateUpdateStatus`.
pub struct SigningCertificateUpdateStatus {
    /// `certificateUpdateResult`.
    pub certificate_update_result: mg::Field<String>,
    /// `lastRunDateTime`.
    pub last_run_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SigningCertificateUpdateStatus: "microsoft.graph.signingCertificateUpdateStatus", complex;
    certificate_update_result: "certificateUpdateResult",
    last_run_date_time: "lastRunDateTime",
}
