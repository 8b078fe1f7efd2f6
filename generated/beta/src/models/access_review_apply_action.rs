// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.accessReviewApplyAction`.
pub struct AccessReviewApplyAction {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewApplyAction: "microsoft.graph.accessReviewApplyAction", complex abstract, family AccessReviewApplyActionKind;
}

/// The types derived from [`AccessReviewApplyAction`].
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
