// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.tenantContract`.
pub struct TenantContract {
    /// `contractType`.
    pub contract_type: mg::Field<i32>,
    /// `defaultDomainName`.
    pub default_domain_name: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantContract: "microsoft.graph.managedTenants.tenantContract", complex;
    contract_type: "contractType",
    default_domain_name: "defaultDomainName",
    display_name: "displayName",
}
