// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.evaluateDynamicMembershipResult`, a complex type.
    EvaluateDynamicMembershipResult "microsoft.graph.evaluateDynamicMembershipResult" "complex";
    /// `membershipRule`: String
    membership_rule "membershipRule": String,
    /// `membershipRuleEvaluationDetails`: expressionEvaluationDetails
    membership_rule_evaluation_details "membershipRuleEvaluationDetails": mg::Boxed<super::ExpressionEvaluationDetails>,
    /// `membershipRuleEvaluationResult`: Boolean, not null
    membership_rule_evaluation_result "membershipRuleEvaluationResult" "r": bool,
}
