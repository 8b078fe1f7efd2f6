// @generated
use crate::mg;

/// Complex type `microsoft.graph.membershipRuleEvaluationDetails`.
pub struct MembershipRuleEvaluationDetails {
    /// `membershipRuleEvaluationDetails`.
    pub membership_rule_evaluation_details: mg::Field<
        mg::Boxed<super::ExpressionEvaluationDetails>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MembershipRuleEvaluationDetails: "microsoft.graph.membershipRuleEvaluationDetails", complex;
    membership_rule_evaluation_details: "membershipRuleEvaluationDetails",
}
