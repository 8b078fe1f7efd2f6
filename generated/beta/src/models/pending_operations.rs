// @generated
use crate::mg;

/// Complex type `microsoft.graph.pendingOperations`.
pub struct PendingOperations {
    /// `pendingContentUpdate`.
    pub pending_content_update: mg::Field<mg::Boxed<super::PendingContentUpdate>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PendingOperations: "microsoft.graph.pendingOperations", complex;
    pending_content_update: "pendingContentUpdate",
}
