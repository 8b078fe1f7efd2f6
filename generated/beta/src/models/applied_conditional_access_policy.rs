// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appliedConditionalAccessPolicy`, a complex type.
    AppliedConditionalAccessPolicy "microsoft.graph.appliedConditionalAccessPolicy" "complex";
    /// `authenticationStrength`: authenticationStrength
    authentication_strength "authenticationStrength": mg::Boxed<super::AuthenticationStrength>,
    /// `conditionsNotSatisfied`: conditionalAccessConditions
    conditions_not_satisfied "conditionsNotSatisfied": mg::Flags<super::ConditionalAccessConditions>,
    /// `conditionsSatisfied`: conditionalAccessConditions
    conditions_satisfied "conditionsSatisfied": mg::Flags<super::ConditionalAccessConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `enforcedGrantControls`: Collection(String)
    enforced_grant_controls "enforcedGrantControls": Vec<String>,
    /// `enforcedSessionControls`: Collection(String)
    enforced_session_controls "enforcedSessionControls": Vec<String>,
    /// `excludeRulesSatisfied`: Collection(conditionalAccessRuleSatisfied)
    exclude_rules_satisfied "excludeRulesSatisfied": Vec<super::ConditionalAccessRuleSatisfied>,
    /// `id`: String
    id "id": String,
    /// `includeRulesSatisfied`: Collection(conditionalAccessRuleSatisfied)
    include_rules_satisfied "includeRulesSatisfied": Vec<super::ConditionalAccessRuleSatisfied>,
    /// `result`: appliedConditionalAccessPolicyResult
    result "result": mg::Open<super::AppliedConditionalAccessPolicyResult>,
    /// `sessionControlsNotSatisfied`: Collection(String)
    session_controls_not_satisfied "sessionControlsNotSatisfied": Vec<String>,
}
