// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryReviewSetQuery`, an entity type derived from `microsoft.graph.security.search`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewsetquery?view=graph-rest-beta>
    EdiscoveryReviewSetQuery "microsoft.graph.security.ediscoveryReviewSetQuery" "entity" : super::Search;
    /// `contentQuery`: String
    content_query "contentQuery": String,
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<crate::models::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { EdiscoveryReviewSetQuery: super::Search, crate::models::Entity }
