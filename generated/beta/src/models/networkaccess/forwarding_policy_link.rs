// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.forwardingPolicyLink`, an entity type derived from `microsoft.graph.networkaccess.policyLink`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingpolicylink?view=graph-rest-beta>
    ForwardingPolicyLink "microsoft.graph.networkaccess.forwardingPolicyLink" "entity" : super::PolicyLink;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int64
    priority "priority": i64,
    /// `state`: microsoft.graph.networkaccess.status, not null
    state "state" "r": mg::Open<super::Status>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { ForwardingPolicyLink: super::PolicyLink, crate::models::Entity }

impl ForwardingPolicyLink {
    /// `policy`: `microsoft.graph.networkaccess.policy`
    pub const POLICY: mg::Nav<ForwardingPolicyLink, super::Policy> = mg::Nav::new(
        "policy",
    );
}
