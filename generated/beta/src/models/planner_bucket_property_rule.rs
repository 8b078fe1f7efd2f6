// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerBucketPropertyRule`, a complex type derived from `microsoft.graph.plannerPropertyRule`.
    PlannerBucketPropertyRule "microsoft.graph.plannerBucketPropertyRule" "complex" : super::PlannerPropertyRule;
    /// `order`: Collection(String)
    order "order": Vec<String>,
    /// `ruleKind`: plannerRuleKind
    rule_kind "ruleKind": mg::Open<super::PlannerRuleKind>,
    /// `title`: Collection(String)
    title "title": Vec<String>,
}

mg::derived_from! { PlannerBucketPropertyRule: super::PlannerPropertyRule }
