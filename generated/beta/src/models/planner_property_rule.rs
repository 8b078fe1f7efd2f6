// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.plannerPropertyRule`.
pub struct PlannerPropertyRule {
    /// `ruleKind`.
    pub rule_kind: mg::Field<mg::Open<super::PlannerRuleKind>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerPropertyRule: "microsoft.graph.plannerPropertyRule", complex abstract, family PlannerPropertyRuleKind;
    rule_kind: "ruleKind",
}

/// The types derived from [`PlannerPropertyRule`].
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
