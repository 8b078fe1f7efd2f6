// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.removeAccessApplyAction`, a complex type derived from `microsoft.graph.accessReviewApplyAction`.
    RemoveAccessApplyAction "microsoft.graph.removeAccessApplyAction" "complex" : super::AccessReviewApplyAction;
}

mg::derived_from! { RemoveAccessApplyAction: super::AccessReviewApplyAction }
