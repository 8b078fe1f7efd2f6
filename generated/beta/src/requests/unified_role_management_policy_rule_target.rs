// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`UnifiedRoleManagementPolicyRuleTarget`](models::UnifiedRoleManagementPolicyRuleTarget), and
/// the methods below.
///
/// For example
/// `graph.policies().role_management_policies().id(id).effective_rules().id(id).target()`.
#[derive(Clone, Debug)]
pub struct UnifiedRoleManagementPolicyRuleTargetResource(
    mg::One<models::UnifiedRoleManagementPolicyRuleTarget>,
);

mg::builder! { UnifiedRoleManagementPolicyRuleTargetResource: mg::One<models::UnifiedRoleManagementPolicyRuleTarget> }

impl UnifiedRoleManagementPolicyRuleTargetResource {
    /// `…/targetObjects`: many [`DirectoryObject`](models::DirectoryObject).
    #[inline]
    pub fn target_objects(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::navigate(self, "targetObjects")
    }
}
