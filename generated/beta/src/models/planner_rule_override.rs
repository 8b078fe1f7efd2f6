// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerRuleOverride`.
pub struct PlannerRuleOverride {
    /// `name`.
    pub name: mg::Field<String>,
    /// `rules`.
    pub rules: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerRuleOverride: "microsoft.graph.plannerRuleOverride", complex;
    name: "name",
    rules: "rules",
}
