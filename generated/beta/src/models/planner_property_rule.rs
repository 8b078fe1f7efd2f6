// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.plannerPropertyRule`, an abstract complex type.
    PlannerPropertyRule "microsoft.graph.plannerPropertyRule" "complex abstract" => PlannerPropertyRuleKind;
    /// `ruleKind`: plannerRuleKind
    rule_kind "ruleKind": mg::Open<super::PlannerRuleKind>,
}

/// The types derived from `microsoft.graph.plannerPropertyRule`.
#[non_exhaustive]
pub enum PlannerPropertyRuleKind {
    PlannerBucketPropertyRule(Box<super::PlannerBucketPropertyRule>),
    PlannerPlanPropertyRule(Box<super::PlannerPlanPropertyRule>),
    PlannerTaskPropertyRule(Box<super::PlannerTaskPropertyRule>),
    /// None of these, or a type that this version does not know.
    Other(Box<PlannerPropertyRule>),
}

mg::family! {
    PlannerPropertyRule => PlannerPropertyRuleKind;
    PlannerBucketPropertyRule(super::PlannerBucketPropertyRule),
    PlannerPlanPropertyRule(super::PlannerPlanPropertyRule),
    PlannerTaskPropertyRule(super::PlannerTaskPropertyRule),
}
