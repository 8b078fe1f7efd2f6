// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.membershipRuleEvaluationDetails`, a complex type.
    MembershipRuleEvaluationDetails "microsoft.graph.membershipRuleEvaluationDetails" "complex";
    /// `membershipRuleEvaluationDetails`: expressionEvaluationDetails
    membership_rule_evaluation_details "membershipRuleEvaluationDetails": mg::Boxed<super::ExpressionEvaluationDetails>,
}
