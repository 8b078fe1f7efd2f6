// @generated
use crate::mg;

/// Complex type `microsoft.graph.riskProfile`.
pub struct RiskProfile {
    /// `humanCount`. Never null.
    pub human_count: mg::Field<i32>,
    /// `nonHumanCount`. Never null.
    pub non_human_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RiskProfile: "microsoft.graph.riskProfile", complex;
    human_count: "humanCount" required,
    non_human_count: "nonHumanCount" required,
}
