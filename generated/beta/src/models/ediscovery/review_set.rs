// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ediscovery.reviewSet`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/ediscovery-reviewset?view=graph-rest-beta>
    ReviewSet "microsoft.graph.ediscovery.reviewSet" "entity" : crate::models::Entity;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<crate::models::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ReviewSet: crate::models::Entity }

impl ReviewSet {
    /// `queries`: many `microsoft.graph.ediscovery.reviewSetQuery`, contained
    pub const QUERIES: mg::Nav<ReviewSet, Vec<super::ReviewSetQuery>> = mg::Nav::new(
        "queries",
    );
}
