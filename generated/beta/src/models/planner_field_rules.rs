// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerFieldRules`, a complex type.
    PlannerFieldRules "microsoft.graph.plannerFieldRules" "complex";
    /// `defaultRules`: Collection(String)
    default_rules "defaultRules": Vec<String>,
    /// `overrides`: Collection(plannerRuleOverride)
    overrides "overrides": Vec<super::PlannerRuleOverride>,
}
