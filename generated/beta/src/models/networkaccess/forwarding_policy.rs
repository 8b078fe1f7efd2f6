// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.networkaccess.forwardingPolicy`, an entity type derived from `microsoft.graph.networkaccess.policy`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/networkaccess-forwardingpolicy?view=graph-rest-beta>
    ForwardingPolicy "microsoft.graph.networkaccess.forwardingPolicy" "entity" : super::Policy;
    /// `description`: String
    description "description": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `privateAccessAppId`: String
    private_access_app_id "privateAccessAppId": String,
    /// `trafficForwardingType`: microsoft.graph.networkaccess.trafficForwardingType, not null
    traffic_forwarding_type "trafficForwardingType" "r": mg::Open<super::TrafficForwardingType>,
    /// `version`: String, not null
    version "version" "r": String,
}

mg::derived_from! { ForwardingPolicy: super::Policy, crate::models::Entity }

impl ForwardingPolicy {
    /// `policyRules`: many `microsoft.graph.networkaccess.policyRule`, contained
    pub const POLICY_RULES: mg::Nav<ForwardingPolicy, Vec<super::PolicyRule>> = mg::Nav::new(
        "policyRules",
    );
}
