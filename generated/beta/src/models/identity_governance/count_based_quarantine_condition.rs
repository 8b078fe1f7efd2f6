// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.countBasedQuarantineCondition`, a complex type derived from `microsoft.graph.identityGovernance.quarantineCondition`.
    CountBasedQuarantineCondition "microsoft.graph.identityGovernance.countBasedQuarantineCondition" "complex" : super::QuarantineCondition;
    /// `threshold`: Int64, not null
    threshold "threshold" "r": i64,
}

mg::derived_from! { CountBasedQuarantineCondition: super::QuarantineCondition }
