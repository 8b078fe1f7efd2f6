// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.reviewSetQuery`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-reviewsetquery?view=graph-rest-beta>
    ReviewSetQuery "microsoft.graph.ediscovery.reviewSetQuery" "entity" : crate::models::Entity;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<crate::models::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `query`: String
    query "query": String,
}

mg::derived_from! { ReviewSetQuery: crate::models::Entity }
