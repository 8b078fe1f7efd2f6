// @generated
use crate::{mg, models, requests};

/// Requests on one [`ForwardingPolicy`](models::networkaccess::ForwardingPolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.network_access().forwarding_policies().id(id)`.
#[derive(Clone, Debug)]
pub struct ForwardingPolicyResource(
    mg::One<
        models::networkaccess::ForwardingPolicy,
        requests::networkaccess::policy::PolicyResource,
    >,
);

mg::builder! { ForwardingPolicyResource: mg::One<models::networkaccess::ForwardingPolicy, requests::networkaccess::policy::PolicyResource> }

impl ForwardingPolicyResource {
    /// `POST …/microsoft.graph.networkaccess.updatePolicyRules`.
    ///
    /// Returns no body.
    #[doc(alias = "microsoft.graph.networkaccess.updatePolicyRules")]
    #[inline]
    pub fn update_policy_rules(
        &self,
        parameters: impl Into<UpdatePolicyRules>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.networkaccess.updatePolicyRules",
                &parameters.into(),
            )
    }
}

/// Requests on a collection of [`ForwardingPolicy`](models::networkaccess::ForwardingPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.network_access().forwarding_policies()`.
pub type ForwardingPolicyCollection = mg::Many<
    models::networkaccess::ForwardingPolicy,
    ForwardingPolicyResource,
>;

/// Parameters of [`ForwardingPolicyResource::update_policy_rules`].
///
/// A call can pass `rules` alone.
pub struct UpdatePolicyRules {
    /// `rules`.
    pub rules: mg::Field<Vec<models::networkaccess::PolicyRuleDelta>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdatePolicyRules: "microsoft.graph.networkaccess.updatePolicyRules", parameters;
    rules: "rules" required,
}

mg::required_parameters! {
    UpdatePolicyRules;
    rules: Vec<models::networkaccess::PolicyRuleDelta>,
}
