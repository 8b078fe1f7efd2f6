// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.runDetails`, a complex type.
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    RunDetails "microsoft.graph.security.runDetails" "complex";
    /// `errorCode`: microsoft.graph.security.huntingRuleErrorCode
    error_code "errorCode": mg::Open<super::HuntingRuleErrorCode>,
    /// `failureReason`: String
    failure_reason "failureReason": String,
    /// `lastRunDateTime`: DateTimeOffset
    last_run_date_time "lastRunDateTime": mg::DateTimeOffset,
    /// `status`: microsoft.graph.security.huntingRuleRunStatus
    status "status": mg::Open<super::HuntingRuleRunStatus>,
}
