// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.percentageBasedQuarantineCondition`, a complex type derived from `microsoft.graph.identityGovernance.quarantineCondition`.
    PercentageBasedQuarantineCondition "microsoft.graph.identityGovernance.percentageBasedQuarantineCondition" "complex" : super::QuarantineCondition;
    /// `percentage`: Int32, not null
    percentage "percentage" "r": i32,
}

mg::derived_from! { PercentageBasedQuarantineCondition: super::QuarantineCondition }
