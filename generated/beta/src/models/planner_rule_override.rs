// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerRuleOverride`, a complex type.
    PlannerRuleOverride "microsoft.graph.plannerRuleOverride" "complex";
    /// `name`: String
    name "name": String,
    /// `rules`: Collection(String)
    rules "rules": Vec<String>,
}
