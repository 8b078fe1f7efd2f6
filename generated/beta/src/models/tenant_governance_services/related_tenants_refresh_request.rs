// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshRequest`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-relatedtenantsrefreshrequest?view=graph-rest-beta
pub struct RelatedTenantsRefreshRequest {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `location`. Never null.
    pub location: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RelatedTenantsRefreshRequest: "microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshRequest", entity, base crate::models::Entity;
    id: "id" key required,
    location: "location" required,
}

mg::derived_from! { RelatedTenantsRefreshRequest: crate::models::Entity }
