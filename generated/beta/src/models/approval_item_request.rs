// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalItemRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approvalitemrequest?view=graph-rest-beta>
    ApprovalItemRequest "microsoft.graph.approvalItemRequest" "entity" : super::Entity;
    /// `approver`: approvalIdentitySet
    approver "approver": mg::Boxed<super::ApprovalIdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isReassigned`: Boolean
    is_reassigned "isReassigned": bool,
    /// `reassignedFrom`: approvalIdentitySet
    reassigned_from "reassignedFrom": mg::Boxed<super::ApprovalIdentitySet>,
}

mg::derived_from! { ApprovalItemRequest: super::Entity }
