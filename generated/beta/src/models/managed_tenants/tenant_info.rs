// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.tenantInfo`, a complex type.
    TenantInfo "microsoft.graph.managedTenants.tenantInfo" "complex";
    /// `tenantId`: String
    tenant_id "tenantId": String,
}
