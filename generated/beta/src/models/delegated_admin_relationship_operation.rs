// @generated
use crate::mg;

/// Entity type [`microsoft.graph.delegatedAdminRelationshipOperation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DelegatedAdminRelationshipOperationCollection`], for example
/// `graph.tenant_relationships().delegated_admin_relationships().id(id).operations()`.
///
/// [`DelegatedAdminRelationshipOperationCollection`]: crate::requests::delegated_admin_relationship_operation::DelegatedAdminRelationshipOperationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/delegatedadminrelationshipoperation?view=graph-rest-beta
pub struct DelegatedAdminRelationshipOperation {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `data`. Never null.
    pub data: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `operationType`. Never null.
    pub operation_type: mg::Field<
        mg::Open<super::DelegatedAdminRelationshipOperationType>,
    >,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::LongRunningOperationStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdminRelationshipOperation: "microsoft.graph.delegatedAdminRelationshipOperation", entity, base super::Entity;
    created_date_time: "createdDateTime" required,
    data: "data" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    operation_type: "operationType" required,
    status: "status" required,
}

mg::derived_from! { DelegatedAdminRelationshipOperation: super::Entity }
