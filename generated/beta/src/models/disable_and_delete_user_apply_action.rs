// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.disableAndDeleteUserApplyAction`, a complex type derived from `microsoft.graph.accessReviewApplyAction`.
    DisableAndDeleteUserApplyAction "microsoft.graph.disableAndDeleteUserApplyAction" "complex" : super::AccessReviewApplyAction;
}

mg::derived_from! { DisableAndDeleteUserApplyAction: super::AccessReviewApplyAction }
