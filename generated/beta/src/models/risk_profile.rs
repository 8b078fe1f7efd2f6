// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.riskProfile`, a complex type.
    RiskProfile "microsoft.graph.riskProfile" "complex";
    /// `humanCount`: Int32, not null
    human_count "humanCount" "r": i32,
    /// `nonHumanCount`: Int32, not null
    non_human_count "nonHumanCount" "r": i32,
}
