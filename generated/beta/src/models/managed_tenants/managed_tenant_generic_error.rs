// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenantGenericError`, a complex type derived from `microsoft.graph.managedTenants.managedTenantOperationError`.
    ManagedTenantGenericError "microsoft.graph.managedTenants.managedTenantGenericError" "complex" : super::ManagedTenantOperationError;
    /// `error`: String
    error "error": String,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
}

mg::derived_from! { ManagedTenantGenericError: super::ManagedTenantOperationError }
