// @generated
use crate::mg;

/// Complex type `microsoft.graph.tenantInformation`.
pub struct TenantInformation {
    /// `defaultDomainName`.
    pub default_domain_name: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `federationBrandName`.
    pub federation_brand_name: mg::Field<String>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantInformation: "microsoft.graph.tenantInformation", complex;
    default_domain_name: "defaultDomainName",
    display_name: "displayName",
    federation_brand_name: "federationBrandName",
    tenant_id: "tenantId" required,
}
