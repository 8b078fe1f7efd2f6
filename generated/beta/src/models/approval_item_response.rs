// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.approvalItemResponse`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/approvalitemresponse?view=graph-rest-beta>
    ApprovalItemResponse "microsoft.graph.approvalItemResponse" "entity" : super::Entity;
    /// `comments`: String
    comments "comments": String,
    /// `createdBy`: approvalIdentitySet
    created_by "createdBy": mg::Boxed<super::ApprovalIdentitySet>,
    /// `createdDateTime`: DateTimeOffset, computed
    created_date_time "createdDateTime" "c": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `owners`: Collection(approvalIdentitySet), computed
    owners "owners" "c": Vec<super::ApprovalIdentitySet>,
    /// `response`: String
    response "response": String,
}

mg::derived_from! { ApprovalItemResponse: super::Entity }
