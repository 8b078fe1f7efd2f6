// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceHealthIssuePost`, a complex type.
    ServiceHealthIssuePost "microsoft.graph.serviceHealthIssuePost" "complex";
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: itemBody
    description "description": mg::Boxed<super::ItemBody>,
    /// `postType`: postType
    post_type "postType": mg::Open<super::PostType>,
}
