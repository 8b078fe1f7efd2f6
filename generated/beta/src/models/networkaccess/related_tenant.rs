// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.relatedTenant`, a complex type derived from `microsoft.graph.networkaccess.relatedResource`.
    RelatedTenant "microsoft.graph.networkaccess.relatedTenant" "complex" : super::RelatedResource;
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
}

mg::derived_from! { RelatedTenant: super::RelatedResource }
