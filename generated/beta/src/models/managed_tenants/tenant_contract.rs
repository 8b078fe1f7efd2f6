// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.tenantContract`, a complex type.
    TenantContract "microsoft.graph.managedTenants.tenantContract" "complex";
    /// `contractType`: Int32
    contract_type "contractType": i32,
    /// `defaultDomainName`: String
    default_domain_name "defaultDomainName": String,
    /// `displayName`: String
    display_name "displayName": String,
}
