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
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `owners`: Collection(approvalIdentitySet)
    owners "owners": Vec<super::ApprovalIdentitySet>,
    /// `response`: String
    response "response": String,
}

mg::derived_from! { ApprovalItemResponse: super::Entity }
