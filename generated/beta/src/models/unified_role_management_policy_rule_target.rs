// @generated
use crate::mg;

/// Complex type `microsoft.graph.unifiedRoleManagementPolicyRuleTarget`.
///
/// Requests: [`UnifiedRoleManagementPolicyRuleTargetResource`], for example
/// `graph.policies().role_management_policies().id(id).effective_rules().id(id).target()`.
///
/// [`UnifiedRoleManagementPolicyRuleTargetResource`]: crate::requests::unified_role_management_policy_rule_target::UnifiedRoleManagementPolicyRuleTargetResource
pub struct UnifiedRoleManagementPolicyRuleTarget {
    /// `caller`.
    pub caller: mg::Field<String>,
    /// `enforcedSettings`.
    pub enforced_settings: mg::Field<Vec<String>>,
    /// `inheritableSettings`.
    pub inheritable_settings: mg::Field<Vec<String>>,
    /// `level`.
    pub level: mg::Field<String>,
    /// `operations`.
    pub operations: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleManagementPolicyRuleTarget: "microsoft.graph.unifiedRoleManagementPolicyRuleTarget", complex;
    caller: "caller",
    enforced_settings: "enforcedSettings",
    inheritable_settings: "inheritableSettings",
    level: "level",
    operations: "operations",
}

impl UnifiedRoleManagementPolicyRuleTarget {
    /// `targetObjects`: many [`DirectoryObject`](super::DirectoryObject).
    pub const TARGET_OBJECTS: mg::Nav<
        UnifiedRoleManagementPolicyRuleTarget,
        Vec<super::DirectoryObject>,
    > = mg::Nav::new("targetObjects");
}
