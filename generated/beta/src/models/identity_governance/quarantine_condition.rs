// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.identityGovernance.quarantineCondition`.
pub struct QuarantineCondition {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    QuarantineCondition: "microsoft.graph.identityGovernance.quarantineCondition", complex abstract, family QuarantineConditionKind;
}

/// The types derived from [`QuarantineCondition`].
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
