// @generated
use crate::mg;

/// Complex type `microsoft.graph.conditionalAccessRuleSatisfied`.
pub struct ConditionalAccessRuleSatisfied {
    /// `conditionalAccessCondition`.
    pub conditional_access_condition: mg::Field<
        mg::Flags<super::ConditionalAccessConditions>,
    >,
    /// `ruleSatisfied`.
    pub rule_satisfied: mg::Field<mg::Open<super::ConditionalAccessRule>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ConditionalAccessRuleSatisfied: "microsoft.graph.conditionalAccessRuleSatisfied", complex;
    conditional_access_condition: "conditionalAccessCondition",
    rule_satisfied: "ruleSatisfied",
}
