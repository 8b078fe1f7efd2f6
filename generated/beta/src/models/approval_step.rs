// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalStep`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approvalstep?view=graph-rest-beta>
    ApprovalStep "microsoft.graph.approvalStep" "entity" : super::Entity;
    /// `assignedToMe`: Boolean
    assigned_to_me "assignedToMe": bool,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `justification`: String
    justification "justification": String,
    /// `reviewResult`: String
    review_result "reviewResult": String,
    /// `reviewedBy`: identity
    reviewed_by "reviewedBy": mg::Boxed<super::Identity>,
    /// `reviewedDateTime`: DateTimeOffset
    reviewed_date_time "reviewedDateTime": mg::DateTimeOffset,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { ApprovalStep: super::Entity }
