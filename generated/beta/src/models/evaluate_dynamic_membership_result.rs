// @generated
use crate::mg;

/// Complex type `microsoft.graph.evaluateDynamicMembershipResult`.
pub struct EvaluateDynamicMembershipResult {
    /// `membershipRule`.
    pub membership_rule: mg::Field<String>,
    /// `membershipRuleEvaluationDetails`.
    pub membership_rule_evaluation_details: mg::Field<
        mg::Boxed<super::ExpressionEvaluationDetails>,
    >,
    /// `membershipRuleEvaluationResult`. Never null.
    pub membership_rule_evaluation_result: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateDynamicMembershipResult: "microsoft.graph.evaluateDynamicMembershipResult", complex;
    membership_rule: "membershipRule",
    membership_rule_evaluation_details: "membershipRuleEvaluationDetails",
    membership_rule_evaluation_result: "membershipRuleEvaluationResult" required,
}
