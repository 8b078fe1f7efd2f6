// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.unifiedRoleManagementPolicyRuleTarget`, by its URL.
    ///
    /// For example `/policies/roleManagementPolicies/{unifiedRoleManagementPolicy-id}/effectiveRules/{unifiedRoleManagementPolicyRule-id}/target`.
    UnifiedRoleManagementPolicyRuleTargetResource(mg::One<models::UnifiedRoleManagementPolicyRuleTarget>)
}

impl UnifiedRoleManagementPolicyRuleTargetResource {
    /// `…/targetObjects`: many `directoryObject`
    #[inline]
    pub fn target_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "targetObjects")
    }
}
