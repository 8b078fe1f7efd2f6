// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcPolicyApplyActionResult`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcpolicyapplyactionresult?view=graph-rest-beta>
    CloudPcPolicyApplyActionResult "microsoft.graph.cloudPcPolicyApplyActionResult" "entity" : super::Entity;
    /// `finishDateTime`: DateTimeOffset
    finish_date_time "finishDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
    /// `status`: cloudPcPolicyApplyActionStatus, not null
    status "status" "r": mg::Open<super::CloudPcPolicyApplyActionStatus>,
}

mg::derived_from! { CloudPcPolicyApplyActionResult: super::Entity }
