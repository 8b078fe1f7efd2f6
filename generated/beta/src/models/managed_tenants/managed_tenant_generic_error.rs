// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.managedTenantGenericError`, derived from
/// [`ManagedTenantOperationError`](super::ManagedTenantOperationError).
pub struct ManagedTenantGenericError {
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
    ManagedTenantGenericError: "microsoft.graph.managedTenants.managedTenantGenericError", complex, base super::ManagedTenantOperationError;
    error: "error",
    tenant_id: "tenantId" required,
}

mg::derived_from! { ManagedTenantGenericError: super::ManagedTenantOperationError }
