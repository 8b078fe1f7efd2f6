// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessGlobalSecureAccess`, a complex type.
    ConditionalAccessGlobalSecureAccess "microsoft.graph.conditionalAccessGlobalSecureAccess" "complex";
}
