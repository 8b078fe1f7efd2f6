// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.unifiedRoleManagementPolicyRule`, by its URL.
    ///
    /// For example `/policies/roleManagementPolicies/{unifiedRoleManagementPolicy-id}/effectiveRules/{unifiedRoleManagementPolicyRule-id}`.
    UnifiedRoleManagementPolicyRuleResource(mg::One<models::UnifiedRoleManagementPolicyRule>)
}

impl UnifiedRoleManagementPolicyRuleResource {
    /// `…/target`: `unifiedRoleManagementPolicyRuleTarget`
    #[inline]
    pub fn target(
        &self,
    ) -> requests::unified_role_management_policy_rule_target::UnifiedRoleManagementPolicyRuleTargetResource {
        mg::to(self, "target")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyApprovalRule`
    #[inline]
    pub fn as_unified_role_management_policy_approval_rule(
        &self,
    ) -> requests::unified_role_management_policy_approval_rule::UnifiedRoleManagementPolicyApprovalRuleResource {
        mg::to(self, "microsoft.graph.unifiedRoleManagementPolicyApprovalRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`
    #[inline]
    pub fn as_unified_role_management_policy_authentication_context_rule(
        &self,
    ) -> requests::unified_role_management_policy_authentication_context_rule::UnifiedRoleManagementPolicyAuthenticationContextRuleResource {
        mg::to(
            self,
            "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule",
        )
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyEnablementRule`
    #[inline]
    pub fn as_unified_role_management_policy_enablement_rule(
        &self,
    ) -> requests::unified_role_management_policy_enablement_rule::UnifiedRoleManagementPolicyEnablementRuleResource {
        mg::to(self, "microsoft.graph.unifiedRoleManagementPolicyEnablementRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyExpirationRule`
    #[inline]
    pub fn as_unified_role_management_policy_expiration_rule(
        &self,
    ) -> requests::unified_role_management_policy_expiration_rule::UnifiedRoleManagementPolicyExpirationRuleResource {
        mg::to(self, "microsoft.graph.unifiedRoleManagementPolicyExpirationRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyNotificationRule`
    #[inline]
    pub fn as_unified_role_management_policy_notification_rule(
        &self,
    ) -> requests::unified_role_management_policy_notification_rule::UnifiedRoleManagementPolicyNotificationRuleResource {
        mg::to(self, "microsoft.graph.unifiedRoleManagementPolicyNotificationRule")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.unifiedRoleManagementPolicyRule`, by its URL.
    ///
    /// For example `/policies/roleManagementPolicies/{unifiedRoleManagementPolicy-id}/effectiveRules`.
    UnifiedRoleManagementPolicyRuleCollection(mg::Many<models::UnifiedRoleManagementPolicyRule, UnifiedRoleManagementPolicyRuleResource>)
}

impl UnifiedRoleManagementPolicyRuleCollection {
    /// `…/microsoft.graph.unifiedRoleManagementPolicyApprovalRule`
    #[inline]
    pub fn as_unified_role_management_policy_approval_rule(
        &self,
    ) -> requests::unified_role_management_policy_approval_rule::UnifiedRoleManagementPolicyApprovalRuleCollection {
        mg::to(self, "microsoft.graph.unifiedRoleManagementPolicyApprovalRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`
    #[inline]
    pub fn as_unified_role_management_policy_authentication_context_rule(
        &self,
    ) -> requests::unified_role_management_policy_authentication_context_rule::UnifiedRoleManagementPolicyAuthenticationContextRuleCollection {
        mg::to(
            self,
            "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule",
        )
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyEnablementRule`
    #[inline]
    pub fn as_unified_role_management_policy_enablement_rule(
        &self,
    ) -> requests::unified_role_management_policy_enablement_rule::UnifiedRoleManagementPolicyEnablementRuleCollection {
        mg::to(self, "microsoft.graph.unifiedRoleManagementPolicyEnablementRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyExpirationRule`
    #[inline]
    pub fn as_unified_role_management_policy_expiration_rule(
        &self,
    ) -> requests::unified_role_management_policy_expiration_rule::UnifiedRoleManagementPolicyExpirationRuleCollection {
        mg::to(self, "microsoft.graph.unifiedRoleManagementPolicyExpirationRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyNotificationRule`
    #[inline]
    pub fn as_unified_role_management_policy_notification_rule(
        &self,
    ) -> requests::unified_role_management_policy_notification_rule::UnifiedRoleManagementPolicyNotificationRuleCollection {
        mg::to(self, "microsoft.graph.unifiedRoleManagementPolicyNotificationRule")
    }
}
