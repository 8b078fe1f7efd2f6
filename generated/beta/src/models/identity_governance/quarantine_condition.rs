// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.quarantineCondition`, an abstract complex type.
    QuarantineCondition "microsoft.graph.identityGovernance.quarantineCondition" "complex abstract" => QuarantineConditionKind;
}

/// The types derived from `microsoft.graph.identityGovernance.quarantineCondition`.
#[non_exhaustive]
pub enum QuarantineConditionKind {
    CountBasedQuarantineCondition(Box<super::CountBasedQuarantineCondition>),
    PercentageBasedQuarantineCondition(Box<super::PercentageBasedQuarantineCondition>),
    /// None of these, or a type that this version does not know.
    Other(Box<QuarantineCondition>),
}

mg::family! {
    QuarantineCondition => QuarantineConditionKind;
    CountBasedQuarantineCondition(super::CountBasedQuarantineCondition),
    PercentageBasedQuarantineCondition(super::PercentageBasedQuarantineCondition),
}
