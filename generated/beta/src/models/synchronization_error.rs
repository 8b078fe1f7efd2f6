// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.synchronizationError`, a complex type.
    SynchronizationError "microsoft.graph.synchronizationError" "complex";
    /// `code`: String
    code "code": String,
    /// `message`: String
    message "message": String,
    /// `tenantActionable`: Boolean, not null
    tenant_actionable "tenantActionable" "r": bool,
}
