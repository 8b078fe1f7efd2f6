// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.forwardingPolicy`, by its URL.
    ///
    /// For example `/networkAccess/forwardingPolicies/{forwardingPolicy-id}`.
    ForwardingPolicyResource(mg::One<models::networkaccess::ForwardingPolicy, requests::networkaccess::policy::PolicyResource>)
}

impl ForwardingPolicyResource {
    /// `POST …/microsoft.graph.networkaccess.updatePolicyRules`
    #[inline]
    pub fn update_policy_rules(&self, parameters: UpdatePolicyRules) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.networkaccess.updatePolicyRules",
            &parameters,
        )
    }
}

/// A collection of `microsoft.graph.networkaccess.forwardingPolicy`, by its URL.
///
/// For example `/networkAccess/forwardingPolicies`.
pub type ForwardingPolicyCollection = mg::Many<
    models::networkaccess::ForwardingPolicy,
    ForwardingPolicyResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.networkaccess.updatePolicyRules`.
    UpdatePolicyRules "microsoft.graph.networkaccess.updatePolicyRules" "parameters";
    /// `rules`: Collection(microsoft.graph.networkaccess.policyRuleDelta), items not null
    rules "rules" "r": Vec<models::networkaccess::PolicyRuleDelta>,
}
