// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sharingOperationStatus`, a complex type.
    SharingOperationStatus "microsoft.graph.sharingOperationStatus" "complex";
    /// `disabledReason`: String
    disabled_reason "disabledReason": String,
    /// `enabled`: Boolean
    enabled "enabled": bool,
}
