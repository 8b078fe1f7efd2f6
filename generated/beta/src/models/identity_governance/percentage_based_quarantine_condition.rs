// @generated
use crate::mg;

/// Complex type `microsoft.graph.identityGovernance.percentageBasedQuarantineCondition`, derived
/// from [`QuarantineCondition`](super::QuarantineCondition).
pub struct PercentageBasedQuarantineCondition {
    /// `percentage`. Never null.
    pub percentage: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PercentageBasedQuarantineCondition: "microsoft.graph.identityGovernance.percentageBasedQuarantineCondition", complex, base super::QuarantineCondition;
    percentage: "percentage" required,
}

mg::derived_from! { PercentageBasedQuarantineCondition: super::QuarantineCondition }
