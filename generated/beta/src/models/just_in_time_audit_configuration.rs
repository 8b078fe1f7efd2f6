// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.justInTimeAuditConfiguration`, a complex type.
    JustInTimeAuditConfiguration "microsoft.graph.justInTimeAuditConfiguration" "complex";
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}
