// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPolicyApplyActionResult`, a complex type.
    CloudPcPolicyApplyActionResult "microsoft.graph.cloudPcPolicyApplyActionResult" "complex";
    /// `finishDateTime`: DateTimeOffset
    finish_date_time "finishDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: cloudPcPolicyApplyActionStatus, not null
    status "status" "r": mg::Open<super::CloudPcPolicyApplyActionStatus>,
}
