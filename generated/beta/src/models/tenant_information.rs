// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantInformation`, a complex type.
    TenantInformation "microsoft.graph.tenantInformation" "complex";
    /// `defaultDomainName`: String
    default_domain_name "defaultDomainName": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `federationBrandName`: String
    federation_brand_name "federationBrandName": String,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
}
