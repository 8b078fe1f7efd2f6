// @generated
use crate::mg;

/// Entity type [`microsoft.graph.delegatedAdminAccessAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DelegatedAdminAccessAssignmentCollection`], for example
/// `graph.tenant_relationships().delegated_admin_relationships().id(id).access_assignments()`.
///
/// [`DelegatedAdminAccessAssignmentCollection`]: crate::requests::delegated_admin_access_assignment::DelegatedAdminAccessAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/delegatedadminaccessassignment?view=graph-rest-beta
pub struct DelegatedAdminAccessAssignment {
    /// `accessContainer`. Never null.
    pub access_container: mg::Field<mg::Boxed<super::DelegatedAdminAccessContainer>>,
    /// `accessDetails`. Never null.
    pub access_details: mg::Field<mg::Boxed<super::DelegatedAdminAccessDetails>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::DelegatedAdminAccessAssignmentStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdminAccessAssignment: "microsoft.graph.delegatedAdminAccessAssignment", entity, base super::Entity;
    access_container: "accessContainer" required,
    access_details: "accessDetails" required,
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
}

mg::derived_from! { DelegatedAdminAccessAssignment: super::Entity }
