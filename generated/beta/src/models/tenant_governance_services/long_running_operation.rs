// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.longRunningOperation`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-longrunningoperation?view=graph-rest-beta
pub struct LongRunningOperation {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastActionDateTime`.
    pub last_action_date_time: mg::Field<mg::DateTimeOffset>,
    /// `resourceLocation`.
    pub resource_location: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::LongRunningOperationStatus>>,
    /// `statusDetail`.
    pub status_detail: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LongRunningOperation: "microsoft.graph.tenantGovernanceServices.longRunningOperation", entity, base crate::models::Entity;
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_action_date_time: "lastActionDateTime",
    resource_location: "resourceLocation",
    status: "status" required,
    status_detail: "statusDetail",
}

mg::derived_from! { LongRunningOperation: crate::models::Entity }
