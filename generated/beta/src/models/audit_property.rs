// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.auditProperty`, a complex type.
    AuditProperty "microsoft.graph.auditProperty" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `newValue`: String
    new_value "newValue": String,
    /// `oldValue`: String
    old_value "oldValue": String,
}
