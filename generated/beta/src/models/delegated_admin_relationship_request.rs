// @generated
use crate::mg;

/// Entity type [`microsoft.graph.delegatedAdminRelationshipRequest`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DelegatedAdminRelationshipRequestCollection`], for example
/// `graph.tenant_relationships().delegated_admin_relationships().id(id).requests()`.
///
/// [`DelegatedAdminRelationshipRequestCollection`]: crate::requests::delegated_admin_relationship_request::DelegatedAdminRelationshipRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/delegatedadminrelationshiprequest?view=graph-rest-beta
pub struct DelegatedAdminRelationshipRequest {
    /// `action`. Never null.
    pub action: mg::Field<mg::Open<super::DelegatedAdminRelationshipRequestAction>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::DelegatedAdminRelationshipRequestStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdminRelationshipRequest: "microsoft.graph.delegatedAdminRelationshipRequest", entity, base super::Entity;
    action: "action" required,
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    status: "status",
}

mg::derived_from! { DelegatedAdminRelationshipRequest: super::Entity }
