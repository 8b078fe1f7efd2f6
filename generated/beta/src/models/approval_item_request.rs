// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalItemRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approvalitemrequest?view=graph-rest-beta>
    ApprovalItemRequest "microsoft.graph.approvalItemRequest" "entity" : super::Entity;
    /// `approver`: approvalIdentitySet, computed
    approver "approver" "c": mg::Boxed<super::ApprovalIdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isReassigned`: Boolean, computed
    is_reassigned "isReassigned" "c": bool,
    /// `reassignedFrom`: approvalIdentitySet, computed
    reassigned_from "reassignedFrom" "c": mg::Boxed<super::ApprovalIdentitySet>,
}

mg::derived_from! { ApprovalItemRequest: super::Entity }
