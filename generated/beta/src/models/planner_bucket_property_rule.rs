// @generated
use crate::mg;

/// Complex type `microsoft.graph.plannerBucketPropertyRule`, derived from
/// [`PlannerPropertyRule`](super::PlannerPropertyRule).
pub struct PlannerBucketPropertyRule {
    /// `order`.
    pub order: mg::Field<Vec<String>>,
    /// `ruleKind`.
    pub rule_kind: mg::Field<mg::Open<super::PlannerRuleKind>>,
    /// `title`.
    pub title: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlannerBucketPropertyRule: "microsoft.graph.plannerBucketPropertyRule", complex, base super::PlannerPropertyRule;
    order: "order",
    rule_kind: "ruleKind",
    title: "title",
}

mg::derived_from! { PlannerBucketPropertyRule: super::PlannerPropertyRule }
