// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dataSet`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/security-dataset?view=graph-rest-beta>
    DataSet "microsoft.graph.security.dataSet" "entity abstract" : crate::models::Entity => DataSetKind;
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

mg::derived_from! { DataSet: crate::models::Entity }

/// The types derived from `microsoft.graph.security.dataSet`.
#[non_exhaustive]
pub enum DataSetKind {
    EdiscoveryReviewSet(Box<super::EdiscoveryReviewSet>),
    /// None of these, or a type that this version does not know.
    Other(Box<DataSet>),
}

mg::family! {
    DataSet => DataSetKind;
    EdiscoveryReviewSet(super::EdiscoveryReviewSet),
}
