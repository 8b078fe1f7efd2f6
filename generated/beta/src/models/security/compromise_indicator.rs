// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.compromiseIndicator`, a complex type.
    CompromiseIndicator "microsoft.graph.security.compromiseIndicator" "complex";
    /// `value`: String
    value "value": String,
    /// `verdict`: microsoft.graph.security.verdictCategory
    verdict "verdict": mg::Open<super::VerdictCategory>,
}
