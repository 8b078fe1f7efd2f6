// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.runDetails`, a complex type.
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
