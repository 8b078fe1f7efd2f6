// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessReviewInstanceDecisionItemTarget`, an abstract complex type.
    AccessReviewInstanceDecisionItemTarget "microsoft.graph.accessReviewInstanceDecisionItemTarget" "complex abstract" => AccessReviewInstanceDecisionItemTargetKind;
}

/// The types derived from `microsoft.graph.accessReviewInstanceDecisionItemTarget`.
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
