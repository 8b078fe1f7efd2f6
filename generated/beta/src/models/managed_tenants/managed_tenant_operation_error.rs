// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.managedTenants.managedTenantOperationError`.
pub struct ManagedTenantOperationError {
    /// `error`.
    pub error: mg::Field<String>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedTenantOperationError: "microsoft.graph.managedTenants.managedTenantOperationError", complex abstract, family ManagedTenantOperationErrorKind;
    error: "error",
    tenant_id: "tenantId" required,
}

/// The types derived from [`ManagedTenantOperationError`].
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
