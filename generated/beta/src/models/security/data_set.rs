// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.dataSet`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-dataset?view=graph-rest-beta
pub struct DataSet {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DataSet: "microsoft.graph.security.dataSet", entity abstract, base crate::models::Entity, family DataSetKind;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { DataSet: crate::models::Entity }

/// The types derived from [`DataSet`].
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
