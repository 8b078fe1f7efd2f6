// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerFieldRules`.
pub struct PlannerFieldRules {
    /// `defaultRules`.
    pub default_rules: mg::Field<Vec<String>>,
    /// `overrides`.
    pub overrides: mg::Field<Vec<super::PlannerRuleOverride>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerFieldRules: "microsoft.graph.plannerFieldRules", complex;
    default_rules: "defaultRules",
    overrides: "overrides",
}
