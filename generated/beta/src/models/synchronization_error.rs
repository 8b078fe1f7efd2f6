// @generated
use crate::mg;

/// Complex type `microsoft.graph.synchronizationError`.
pub struct SynchronizationError {
    /// `code`.
    pub code: mg::Field<String>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `tenantActionable`. Never null.
    pub tenant_actionable: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SynchronizationError: "microsoft.graph.synchronizationError", complex;
    code: "code",
    message: "message",
    tenant_actionable: "tenantActionable" required,
}
