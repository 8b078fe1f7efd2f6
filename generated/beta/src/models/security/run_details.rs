// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.runDetails`.
#[deprecated(
    note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
)]
pub struct RunDetails {
    /// `errorCode`.
    pub error_code: mg::Field<mg::Open<super::HuntingRuleErrorCode>>,
    /// `failureReason`.
    pub failure_reason: mg::Field<String>,
    /// `lastRunDateTime`.
    pub last_run_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::HuntingRuleRunStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RunDetails: "microsoft.graph.security.runDetails", complex;
    error_code: "errorCode",
    failure_reason: "failureReason",
    last_run_date_time: "lastRunDateTime",
    status: "status",
}
