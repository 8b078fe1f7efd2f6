// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customClaimConditionBase`, an abstract complex type.
    CustomClaimConditionBase "microsoft.graph.customClaimConditionBase" "complex abstract" => CustomClaimConditionBaseKind;
}

/// The types derived from `microsoft.graph.customClaimConditionBase`.
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
