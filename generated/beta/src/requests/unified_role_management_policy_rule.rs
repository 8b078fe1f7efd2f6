// @generated
use crate::{mg, models, requests};

/// Requests on one [`UnifiedRoleManagementPolicyRule`](models::UnifiedRoleManagementPolicyRule):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.policies().role_management_policies().id(id).effective_rules().id(id)`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementPolicyRuleResource(
    mg::One<models::UnifiedRoleManagementPolicyRule>,
);

mg::builder! { UnifiedRoleManagementPolicyRuleResource: mg::One<models::UnifiedRoleManagementPolicyRule> }

impl UnifiedRoleManagementPolicyRuleResource {
    /// `…/target`:
    /// [`UnifiedRoleManagementPolicyRuleTarget`](models::UnifiedRoleManagementPolicyRuleTarget).
    #[inline]
    pub fn target(
        &self,
    ) -> requests::unified_role_management_policy_rule_target::UnifiedRoleManagementPolicyRuleTargetResource {
        mg::navigate(self, "target")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyApprovalRule`: cast to
    /// [`UnifiedRoleManagementPolicyApprovalRule`].
    ///
    /// [`UnifiedRoleManagementPolicyApprovalRule`]: models::UnifiedRoleManagementPolicyApprovalRule
    #[doc(alias = "microsoft.graph.unifiedRoleManagementPolicyApprovalRule")]
    #[inline]
    pub fn cast_to_unified_role_management_policy_approval_rule(
        &self,
    ) -> requests::unified_role_management_policy_approval_rule::UnifiedRoleManagementPolicyApprovalRuleResource {
        mg::navigate(self, "microsoft.graph.unifiedRoleManagementPolicyApprovalRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`: cast to
    /// [`UnifiedRoleManagementPolicyAuthenticationContextRule`].
    ///
    /// [`UnifiedRoleManagementPolicyAuthenticationContextRule`]: models::UnifiedRoleManagementPolicyAuthenticationContextRule
    #[doc(
        alias = "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule"
    )]
    #[inline]
    pub fn cast_to_unified_role_management_policy_authentication_context_rule(
        &self,
    ) -> requests::unified_role_management_policy_authentication_context_rule::UnifiedRoleManagementPolicyAuthenticationContextRuleResource {
        mg::navigate(
            self,
            "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule",
        )
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyEnablementRule`: cast to
    /// [`UnifiedRoleManagementPolicyEnablementRule`].
    ///
    /// [`UnifiedRoleManagementPolicyEnablementRule`]: models::UnifiedRoleManagementPolicyEnablementRule
    #[doc(alias = "microsoft.graph.unifiedRoleManagementPolicyEnablementRule")]
    #[inline]
    pub fn cast_to_unified_role_management_policy_enablement_rule(
        &self,
    ) -> requests::unified_role_management_policy_enablement_rule::UnifiedRoleManagementPolicyEnablementRuleResource {
        mg::navigate(self, "microsoft.graph.unifiedRoleManagementPolicyEnablementRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyExpirationRule`: cast to
    /// [`UnifiedRoleManagementPolicyExpirationRule`].
    ///
    /// [`UnifiedRoleManagementPolicyExpirationRule`]: models::UnifiedRoleManagementPolicyExpirationRule
    #[doc(alias = "microsoft.graph.unifiedRoleManagementPolicyExpirationRule")]
    #[inline]
    pub fn cast_to_unified_role_management_policy_expiration_rule(
        &self,
    ) -> requests::unified_role_management_policy_expiration_rule::UnifiedRoleManagementPolicyExpirationRuleResource {
        mg::navigate(self, "microsoft.graph.unifiedRoleManagementPolicyExpirationRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyNotificationRule`: cast to
    /// [`UnifiedRoleManagementPolicyNotificationRule`].
    ///
    /// [`UnifiedRoleManagementPolicyNotificationRule`]: models::UnifiedRoleManagementPolicyNotificationRule
    #[doc(alias = "microsoft.graph.unifiedRoleManagementPolicyNotificationRule")]
    #[inline]
    pub fn cast_to_unified_role_management_policy_notification_rule(
        &self,
    ) -> requests::unified_role_management_policy_notification_rule::UnifiedRoleManagementPolicyNotificationRuleResource {
        mg::navigate(self, "microsoft.graph.unifiedRoleManagementPolicyNotificationRule")
    }
}

/// Requests on a collection of
/// [`UnifiedRoleManagementPolicyRule`](models::UnifiedRoleManagementPolicyRule): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.policies().role_management_policies().id(id).effective_rules()`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementPolicyRuleCollection(
    mg::Many<
        models::UnifiedRoleManagementPolicyRule,
        UnifiedRoleManagementPolicyRuleResource,
    >,
);

mg::builder! { UnifiedRoleManagementPolicyRuleCollection: mg::Many<models::UnifiedRoleManagementPolicyRule, UnifiedRoleManagementPolicyRuleResource> }

impl UnifiedRoleManagementPolicyRuleCollection {
    /// `…/microsoft.graph.unifiedRoleManagementPolicyApprovalRule`: the members that are
    /// [`UnifiedRoleManagementPolicyApprovalRule`].
    ///
    /// [`UnifiedRoleManagementPolicyApprovalRule`]: models::UnifiedRoleManagementPolicyApprovalRule
    #[doc(alias = "microsoft.graph.unifiedRoleManagementPolicyApprovalRule")]
    #[inline]
    pub fn cast_to_unified_role_management_policy_approval_rule(
        &self,
    ) -> requests::unified_role_management_policy_approval_rule::UnifiedRoleManagementPolicyApprovalRuleCollection {
        mg::navigate(self, "microsoft.graph.unifiedRoleManagementPolicyApprovalRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule`: the members that
    /// are [`UnifiedRoleManagementPolicyAuthenticationContextRule`].
    ///
    /// [`UnifiedRoleManagementPolicyAuthenticationContextRule`]: models::UnifiedRoleManagementPolicyAuthenticationContextRule
    #[doc(
        alias = "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule"
    )]
    #[inline]
    pub fn cast_to_unified_role_management_policy_authentication_context_rule(
        &self,
    ) -> requests::unified_role_management_policy_authentication_context_rule::UnifiedRoleManagementPolicyAuthenticationContextRuleCollection {
        mg::navigate(
            self,
            "microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule",
        )
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyEnablementRule`: the members that are
    /// [`UnifiedRoleManagementPolicyEnablementRule`].
    ///
    /// [`UnifiedRoleManagementPolicyEnablementRule`]: models::UnifiedRoleManagementPolicyEnablementRule
    #[doc(alias = "microsoft.graph.unifiedRoleManagementPolicyEnablementRule")]
    #[inline]
    pub fn cast_to_unified_role_management_policy_enablement_rule(
        &self,
    ) -> requests::unified_role_management_policy_enablement_rule::UnifiedRoleManagementPolicyEnablementRuleCollection {
        mg::navigate(self, "microsoft.graph.unifiedRoleManagementPolicyEnablementRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyExpirationRule`: the members that are
    /// [`UnifiedRoleManagementPolicyExpirationRule`].
    ///
    /// [`UnifiedRoleManagementPolicyExpirationRule`]: models::UnifiedRoleManagementPolicyExpirationRule
    #[doc(alias = "microsoft.graph.unifiedRoleManagementPolicyExpirationRule")]
    #[inline]
    pub fn cast_to_unified_role_management_policy_expiration_rule(
        &self,
    ) -> requests::unified_role_management_policy_expiration_rule::UnifiedRoleManagementPolicyExpirationRuleCollection {
        mg::navigate(self, "microsoft.graph.unifiedRoleManagementPolicyExpirationRule")
    }

    /// `…/microsoft.graph.unifiedRoleManagementPolicyNotificationRule`: the members that are
    /// [`UnifiedRoleManagementPolicyNotificationRule`].
    ///
    /// [`UnifiedRoleManagementPolicyNotificationRule`]: models::UnifiedRoleManagementPolicyNotificationRule
    #[doc(alias = "microsoft.graph.unifiedRoleManagementPolicyNotificationRule")]
    #[inline]
    pub fn cast_to_unified_role_management_policy_notification_rule(
        &self,
    ) -> requests::unified_role_management_policy_notification_rule::UnifiedRoleManagementPolicyNotificationRuleCollection {
        mg::navigate(self, "microsoft.graph.unifiedRoleManagementPolicyNotificationRule")
    }
}
