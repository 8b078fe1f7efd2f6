// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.justInTimeEnforcementConfiguration`, a complex type.
    JustInTimeEnforcementConfiguration "microsoft.graph.justInTimeEnforcementConfiguration" "complex";
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}
