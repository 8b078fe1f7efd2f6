// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewApplyAction`, an abstract complex type.
    AccessReviewApplyAction "microsoft.graph.accessReviewApplyAction" "complex abstract" => AccessReviewApplyActionKind;
}

/// The types derived from `microsoft.graph.accessReviewApplyAction`.
#[non_exhaustive]
pub enum AccessReviewApplyActionKind {
    DisableAndDeleteUserApplyAction(Box<super::DisableAndDeleteUserApplyAction>),
    RemoveAccessApplyAction(Box<super::RemoveAccessApplyAction>),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessReviewApplyAction>),
}

mg::family! {
    AccessReviewApplyAction => AccessReviewApplyActionKind;
    DisableAndDeleteUserApplyAction(super::DisableAndDeleteUserApplyAction),
    RemoveAccessApplyAction(super::RemoveAccessApplyAction),
}
