// @generated
use crate::mg;

/// Complex type `microsoft.graph.appliedConditionalAccessPolicy`.
pub struct AppliedConditionalAccessPolicy {
    /// `authenticationStrength`.
    pub authentication_strength: mg::Field<mg::Boxed<super::AuthenticationStrength>>,
    /// `conditionsNotSatisfied`.
    pub conditions_not_satisfied: mg::Field<
        mg::Flags<super::ConditionalAccessConditions>,
    >,
    /// `conditionsSatisfied`.
    pub conditions_satisfied: mg::Field<mg::Flags<super::ConditionalAccessConditions>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `enforcedGrantControls`.
    pub enforced_grant_controls: mg::Field<Vec<String>>,
    /// `enforcedSessionControls`.
    pub enforced_session_controls: mg::Field<Vec<String>>,
    /// `excludeRulesSatisfied`.
    pub exclude_rules_satisfied: mg::Field<Vec<super::ConditionalAccessRuleSatisfied>>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `includeRulesSatisfied`.
    pub include_rules_satisfied: mg::Field<Vec<super::ConditionalAccessRuleSatisfied>>,
    /// `result`.
    pub result: mg::Field<mg::Open<super::AppliedConditionalAccessPolicyResult>>,
    /// `sessionControlsNotSatisfied`.
    pub session_controls_not_satisfied: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppliedConditionalAccessPolicy: "microsoft.graph.appliedConditionalAccessPolicy", complex;
    authentication_strength: "authenticationStrength",
    conditions_not_satisfied: "conditionsNotSatisfied",
    conditions_satisfied: "conditionsSatisfied",
    display_name: "displayName",
    enforced_grant_controls: "enforcedGrantControls",
    enforced_session_controls: "enforcedSessionControls",
    exclude_rules_satisfied: "excludeRulesSatisfied",
    id: "id",
    include_rules_satisfied: "includeRulesSatisfied",
    result: "result",
    session_controls_not_satisfied: "sessionControlsNotSatisfied",
}
