// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcAuditProperty`, a complex type.
    CloudPcAuditProperty "microsoft.graph.cloudPcAuditProperty" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `newValue`: String, not null
    new_value "newValue" "r": String,
    /// `oldValue`: String
    old_value "oldValue": String,
}
