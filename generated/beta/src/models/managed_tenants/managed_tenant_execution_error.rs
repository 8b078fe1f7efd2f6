// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenantExecutionError`, a complex type derived from `microsoft.graph.managedTenants.managedTenantOperationError`.
    ManagedTenantExecutionError "microsoft.graph.managedTenants.managedTenantExecutionError" "complex" : super::ManagedTenantOperationError;
    /// `error`: String
    error "error": String,
    /// `errorDetails`: String
    error_details "errorDetails": String,
    /// `nodeId`: Int32, not null
    node_id "nodeId" "r": i32,
    /// `rawToken`: String, masked in Debug
    raw_token "rawToken" "s": String,
    /// `statementIndex`: Int32, not null
    statement_index "statementIndex" "r": i32,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
}

mg::derived_from! { ManagedTenantExecutionError: super::ManagedTenantOperationError }
