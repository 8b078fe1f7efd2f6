// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-relatedtenantsrefreshrequest?view=graph-rest-beta>
    RelatedTenantsRefreshRequest "microsoft.graph.tenantGovernanceServices.relatedTenantsRefreshRequest" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `location`: String, not null
    location "location" "r": String,
}

mg::derived_from! { RelatedTenantsRefreshRequest: crate::models::Entity }
