// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.managedTenantOperationError`, an abstract complex type.
    ManagedTenantOperationError "microsoft.graph.managedTenants.managedTenantOperationError" "complex abstract" => ManagedTenantOperationErrorKind;
    /// `error`: String
    error "error": String,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
}

/// The types derived from `microsoft.graph.managedTenants.managedTenantOperationError`.
#[non_exhaustive]
pub enum ManagedTenantOperationErrorKind {
    ManagedTenantExecutionError(Box<super::ManagedTenantExecutionError>),
    ManagedTenantGenericError(Box<super::ManagedTenantGenericError>),
    /// None of these, or a type that this version does not know.
    Other(Box<ManagedTenantOperationError>),
}

mg::family! {
    ManagedTenantOperationError => ManagedTenantOperationErrorKind;
    ManagedTenantExecutionError(super::ManagedTenantExecutionError),
    ManagedTenantGenericError(super::ManagedTenantGenericError),
}
