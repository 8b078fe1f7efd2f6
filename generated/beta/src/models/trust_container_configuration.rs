// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.trustContainerConfiguration`, a complex type.
    TrustContainerConfiguration "microsoft.graph.trustContainerConfiguration" "complex";
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
}
