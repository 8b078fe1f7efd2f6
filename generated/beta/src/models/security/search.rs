// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.search`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-search?view=graph-rest-beta>
    Search "microsoft.graph.security.search" "entity abstract" : crate::models::Entity => SearchKind;
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

mg::derived_from! { Search: crate::models::Entity }

/// The types derived from `microsoft.graph.security.search`.
#[non_exhaustive]
pub enum SearchKind {
    EdiscoveryReviewSetQuery(Box<super::EdiscoveryReviewSetQuery>),
    EdiscoverySearch(Box<super::EdiscoverySearch>),
    /// None of these, or a type that this version does not know.
    Other(Box<Search>),
}

mg::family! {
    Search => SearchKind;
    EdiscoveryReviewSetQuery(super::EdiscoveryReviewSetQuery),
    EdiscoverySearch(super::EdiscoverySearch),
}
