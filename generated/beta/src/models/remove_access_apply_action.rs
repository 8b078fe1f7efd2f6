// @generated
use crate::mg;

/// Complex type `microsoft.graph.removeAccessApplyAction`, derived from
/// [`AccessReviewApplyAction`](super::AccessReviewApplyAction).
pub struct RemoveAccessApplyAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemoveAccessApplyAction: "microsoft.graph.removeAccessApplyAction", complex, base super::AccessReviewApplyAction;
}

mg::derived_from! { RemoveAccessApplyAction: super::AccessReviewApplyAction }
