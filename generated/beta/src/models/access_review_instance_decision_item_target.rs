// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.accessReviewInstanceDecisionItemTarget`.
pub struct AccessReviewInstanceDecisionItemTarget {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessReviewInstanceDecisionItemTarget: "microsoft.graph.accessReviewInstanceDecisionItemTarget", complex abstract, family AccessReviewInstanceDecisionItemTargetKind;
}

/// The types derived from [`AccessReviewInstanceDecisionItemTarget`].
#[non_exhaustive]
pub enum AccessReviewInstanceDecisionItemTargetKind {
    AccessReviewInstanceDecisionItemServicePrincipalTarget(
        Box<super::AccessReviewInstanceDecisionItemServicePrincipalTarget>,
    ),
    AccessReviewInstanceDecisionItemUserTarget(
        Box<super::AccessReviewInstanceDecisionItemUserTarget>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AccessReviewInstanceDecisionItemTarget>),
}

mg::family! {
    AccessReviewInstanceDecisionItemTarget => AccessReviewInstanceDecisionItemTargetKind;
    AccessReviewInstanceDecisionItemServicePrincipalTarget(super::AccessReviewInstanceDecisionItemServicePrincipalTarget),
    AccessReviewInstanceDecisionItemUserTarget(super::AccessReviewInstanceDecisionItemUserTarget),
}
