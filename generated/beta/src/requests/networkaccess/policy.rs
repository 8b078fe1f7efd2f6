// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.policy`, by its URL.
    ///
    /// For example `/networkAccess/filteringProfiles/{filteringProfile-id}/policies/{policyLink-id}/policy`.
    PolicyResource(mg::One<models::networkaccess::Policy>)
}

impl PolicyResource {
    /// `…/policyRules`: many `microsoft.graph.networkaccess.policyRule`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `DELETE …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn policy_rules(
        &self,
    ) -> requests::networkaccess::policy_rule::PolicyRuleCollection {
        mg::to(self, "policyRules")
    }

    /// `…/microsoft.graph.networkaccess.cloudFirewallPolicy`
    #[inline]
    pub fn as_cloud_firewall_policy(
        &self,
    ) -> requests::networkaccess::cloud_firewall_policy::CloudFirewallPolicyResource {
        mg::to(self, "microsoft.graph.networkaccess.cloudFirewallPolicy")
    }

    /// `…/microsoft.graph.networkaccess.filteringPolicy`
    #[inline]
    pub fn as_filtering_policy(
        &self,
    ) -> requests::networkaccess::filtering_policy::FilteringPolicyResource {
        mg::to(self, "microsoft.graph.networkaccess.filteringPolicy")
    }

    /// `…/microsoft.graph.networkaccess.forwardingPolicy`
    #[inline]
    pub fn as_forwarding_policy(
        &self,
    ) -> requests::networkaccess::forwarding_policy::ForwardingPolicyResource {
        mg::to(self, "microsoft.graph.networkaccess.forwardingPolicy")
    }

    /// `…/microsoft.graph.networkaccess.threatIntelligencePolicy`
    #[inline]
    pub fn as_threat_intelligence_policy(
        &self,
    ) -> requests::networkaccess::threat_intelligence_policy::ThreatIntelligencePolicyResource {
        mg::to(self, "microsoft.graph.networkaccess.threatIntelligencePolicy")
    }

    /// `…/microsoft.graph.networkaccess.tlsInspectionPolicy`
    #[inline]
    pub fn as_tls_inspection_policy(
        &self,
    ) -> requests::networkaccess::tls_inspection_policy::TlsInspectionPolicyResource {
        mg::to(self, "microsoft.graph.networkaccess.tlsInspectionPolicy")
    }
}
