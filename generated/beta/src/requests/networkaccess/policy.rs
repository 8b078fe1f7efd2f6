// @generated
use crate::{mg, models, requests};

/// Requests on one [`Policy`](models::networkaccess::Policy): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.network_access().filtering_profiles().id(id).policies().id(id).policy()`.
#[derive(Clone, Debug)]
pub struct PolicyResource(mg::One<models::networkaccess::Policy>);

mg::builder! { PolicyResource: mg::One<models::networkaccess::Policy> }

impl PolicyResource {
    /// `…/policyRules`: many [`PolicyRule`](models::networkaccess::PolicyRule).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn policy_rules(
        &self,
    ) -> requests::networkaccess::policy_rule::PolicyRuleCollection {
        mg::navigate(self, "policyRules")
    }

    /// `…/microsoft.graph.networkaccess.cloudFirewallPolicy`: cast to
    /// [`CloudFirewallPolicy`](models::networkaccess::CloudFirewallPolicy).
    #[doc(alias = "microsoft.graph.networkaccess.cloudFirewallPolicy")]
    #[inline]
    pub fn cast_to_cloud_firewall_policy(
        &self,
    ) -> requests::networkaccess::cloud_firewall_policy::CloudFirewallPolicyResource {
        mg::navigate(self, "microsoft.graph.networkaccess.cloudFirewallPolicy")
    }

    /// `…/microsoft.graph.networkaccess.filteringPolicy`: cast to
    /// [`FilteringPolicy`](models::networkaccess::FilteringPolicy).
    #[doc(alias = "microsoft.graph.networkaccess.filteringPolicy")]
    #[inline]
    pub fn cast_to_filtering_policy(
        &self,
    ) -> requests::networkaccess::filtering_policy::FilteringPolicyResource {
        mg::navigate(self, "microsoft.graph.networkaccess.filteringPolicy")
    }

    /// `…/microsoft.graph.networkaccess.forwardingPolicy`: cast to
    /// [`ForwardingPolicy`](models::networkaccess::ForwardingPolicy).
    #[doc(alias = "microsoft.graph.networkaccess.forwardingPolicy")]
    #[inline]
    pub fn cast_to_forwarding_policy(
        &self,
    ) -> requests::networkaccess::forwarding_policy::ForwardingPolicyResource {
        mg::navigate(self, "microsoft.graph.networkaccess.forwardingPolicy")
    }

    /// `…/microsoft.graph.networkaccess.threatIntelligencePolicy`: cast to
    /// [`ThreatIntelligencePolicy`](models::networkaccess::ThreatIntelligencePolicy).
    #[doc(alias = "microsoft.graph.networkaccess.threatIntelligencePolicy")]
    #[inline]
    pub fn cast_to_threat_intelligence_policy(
        &self,
    ) -> requests::networkaccess::threat_intelligence_policy::ThreatIntelligencePolicyResource {
        mg::navigate(self, "microsoft.graph.networkaccess.threatIntelligencePolicy")
    }

    /// `…/microsoft.graph.networkaccess.tlsInspectionPolicy`: cast to
    /// [`TlsInspectionPolicy`](models::networkaccess::TlsInspectionPolicy).
    #[doc(alias = "microsoft.graph.networkaccess.tlsInspectionPolicy")]
    #[inline]
    pub fn cast_to_tls_inspection_policy(
        &self,
    ) -> requests::networkaccess::tls_inspection_policy::TlsInspectionPolicyResource {
        mg::navigate(self, "microsoft.graph.networkaccess.tlsInspectionPolicy")
    }
}
