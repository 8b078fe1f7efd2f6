// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.managedTenantExecutionError`, derived from
/// [`ManagedTenantOperationError`](super::ManagedTenantOperationError).
pub struct ManagedTenantExecutionError {
    /// `error`.
    pub error: mg::Field<String>,
    /// `errorDetails`.
    pub error_details: mg::Field<String>,
    /// `nodeId`. Never null.
    pub node_id: mg::Field<i32>,
    /// `rawToken`. Secret: masked in `Debug`.
    pub raw_token: mg::Field<String>,
    /// `statementIndex`. Never null.
    pub statement_index: mg::Field<i32>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedTenantExecutionError: "microsoft.graph.managedTenants.managedTenantExecutionError", complex, base super::ManagedTenantOperationError;
    error: "error",
    error_details: "errorDetails",
    node_id: "nodeId" required,
    raw_token: "rawToken" secret,
    statement_index: "statementIndex" required,
    tenant_id: "tenantId" required,
}

mg::derived_from! { ManagedTenantExecutionError: super::ManagedTenantOperationError }
