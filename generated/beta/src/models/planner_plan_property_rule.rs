// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerPlanPropertyRule`, derived from
/// [`PlannerPropertyRule`](super::PlannerPropertyRule).
pub struct PlannerPlanPropertyRule {
    /// `buckets`.
    pub buckets: mg::Field<Vec<String>>,
    /// `categoryDescriptions`.
    pub category_descriptions: mg::Field<mg::Boxed<super::PlannerFieldRules>>,
    /// `ruleKind`.
    pub rule_kind: mg::Field<mg::Open<super::PlannerRuleKind>>,
    /// `tasks`.
    pub tasks: mg::Field<Vec<String>>,
    /// `title`.
    pub title: mg::Field<mg::Boxed<super::PlannerFieldRules>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPlanPropertyRule: "microsoft.graph.plannerPlanPropertyRule", complex, base super::PlannerPropertyRule;
    buckets: "buckets",
    category_descriptions: "categoryDescriptions",
    rule_kind: "ruleKind",
    tasks: "tasks",
    title: "title",
}

mg::derived_from! { PlannerPlanPropertyRule: super::PlannerPropertyRule }
