// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.security.case`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/security-case?view=graph-rest-beta
pub struct Case {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<crate::models::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CaseStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Case: "microsoft.graph.security.case", entity abstract, base crate::models::Entity, family CaseKind;
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
}

mg::derived_from! { Case: crate::models::Entity }

/// The types derived from [`Case`].
#[non_exhaustive]
pub enum CaseKind {
    EdiscoveryCase(Box<super::EdiscoveryCase>),
    /// None of these, or a type that this version does not know.
    Other(Box<Case>),
}

mg::family! {
    Case => CaseKind;
    EdiscoveryCase(super::EdiscoveryCase),
}
