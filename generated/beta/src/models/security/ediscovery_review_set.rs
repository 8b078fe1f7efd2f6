// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.ediscoveryReviewSet`, an entity type derived from `microsoft.graph.security.dataSet`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-ediscoveryreviewset?view=graph-rest-beta>
    EdiscoveryReviewSet "microsoft.graph.security.ediscoveryReviewSet" "entity" : super::DataSet;
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
}

mg::derived_from! { EdiscoveryReviewSet: super::DataSet, crate::models::Entity }

impl EdiscoveryReviewSet {
    /// `files`: many `microsoft.graph.security.ediscoveryFile`, contained
    pub const FILES: mg::Nav<EdiscoveryReviewSet, Vec<super::EdiscoveryFile>> = mg::Nav::new(
        "files",
    );
    /// `queries`: many `microsoft.graph.security.ediscoveryReviewSetQuery`, contained
    pub const QUERIES: mg::Nav<
        EdiscoveryReviewSet,
        Vec<super::EdiscoveryReviewSetQuery>,
    > = mg::Nav::new("queries");
}
