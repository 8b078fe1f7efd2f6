// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.conditionalAccessRuleSatisfied`, a complex type.
    ConditionalAccessRuleSatisfied "microsoft.graph.conditionalAccessRuleSatisfied" "complex";
    /// `conditionalAccessCondition`: conditionalAccessConditions
    conditional_access_condition "conditionalAccessCondition": mg::Flags<super::ConditionalAccessConditions>,
    /// `ruleSatisfied`: conditionalAccessRule
    rule_satisfied "ruleSatisfied": mg::Open<super::ConditionalAccessRule>,
}
