// @generated
use crate::mg;

/// Complex type `microsoft.graph.disableAndDeleteUserApplyAction`, derived from
/// [`AccessReviewApplyAction`](super::AccessReviewApplyAction).
pub struct DisableAndDeleteUserApplyAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DisableAndDeleteUserApplyAction: "microsoft.graph.disableAndDeleteUserApplyAction", complex, base super::AccessReviewApplyAction;
}

mg::derived_from! { DisableAndDeleteUserApplyAction: super::AccessReviewApplyAction }
