// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.pendingOperations`, a complex type.
    PendingOperations "microsoft.graph.pendingOperations" "complex";
    /// `pendingContentUpdate`: pendingContentUpdate
    pending_content_update "pendingContentUpdate": mg::Boxed<super::PendingContentUpdate>,
}
