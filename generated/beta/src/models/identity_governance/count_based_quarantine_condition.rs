// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.countBasedQuarantineCondition`, derived from
/// [`QuarantineCondition`](super::QuarantineCondition).
pub struct CountBasedQuarantineCondition {
    /// `threshold`. Never null.
    pub threshold: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CountBasedQuarantineCondition: "microsoft.graph.identityGovernance.countBasedQuarantineCondition", complex, base super::QuarantineCondition;
    threshold: "threshold" required,
}

mg::derived_from! { CountBasedQuarantineCondition: super::QuarantineCondition }
