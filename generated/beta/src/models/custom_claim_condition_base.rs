// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.customClaimConditionBase`.
pub struct CustomClaimConditionBase {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomClaimConditionBase: "microsoft.graph.customClaimConditionBase", complex abstract, family CustomClaimConditionBaseKind;
}

/// The types derived from [`CustomClaimConditionBase`].
#[non_exhaustive]
pub enum CustomClaimConditionBaseKind {
    CustomClaimCondition(Box<super::CustomClaimCondition>),
    /// None of these, or a type that this version does not know.
    Other(Box<CustomClaimConditionBase>),
}

mg::family! {
    CustomClaimConditionBase => CustomClaimConditionBaseKind;
    CustomClaimCondition(super::CustomClaimCondition),
}
