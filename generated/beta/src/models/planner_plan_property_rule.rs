// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPlanPropertyRule`, a complex type derived from `microsoft.graph.plannerPropertyRule`.
    PlannerPlanPropertyRule "microsoft.graph.plannerPlanPropertyRule" "complex" : super::PlannerPropertyRule;
    /// `buckets`: Collection(String)
    buckets "buckets": Vec<String>,
    /// `categoryDescriptions`: plannerFieldRules
    category_descriptions "categoryDescriptions": mg::Boxed<super::PlannerFieldRules>,
    /// `ruleKind`: plannerRuleKind
    rule_kind "ruleKind": mg::Open<super::PlannerRuleKind>,
    /// `tasks`: Collection(String)
    tasks "tasks": Vec<String>,
    /// `title`: plannerFieldRules
    title "title": mg::Boxed<super::PlannerFieldRules>,
}

mg::derived_from! { PlannerPlanPropertyRule: super::PlannerPropertyRule }
