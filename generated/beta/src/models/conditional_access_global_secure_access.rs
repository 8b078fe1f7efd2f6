// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessGlobalSecureAccess`, a complex type.
    #[deprecated(note = "deprecated since 2025-02-06, to be removed on 2025-06-01 (revision 2025-02/globalSecureAccess)")]
    ConditionalAccessGlobalSecureAccess "microsoft.graph.conditionalAccessGlobalSecureAccess" "complex";
}
