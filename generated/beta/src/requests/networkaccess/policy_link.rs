// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.policyLink`, by its URL.
    ///
    /// For example `/networkAccess/filteringProfiles/{filteringProfile-id}/policies/{policyLink-id}`.
    PolicyLinkResource(mg::One<models::networkaccess::PolicyLink>)
}

impl PolicyLinkResource {
    /// `…/policy`: `microsoft.graph.networkaccess.policy`
    #[inline]
    pub fn policy(&self) -> requests::networkaccess::policy::PolicyResource {
        mg::to(self, "policy")
    }

    /// `…/microsoft.graph.networkaccess.cloudFirewallPolicyLink`
    #[inline]
    pub fn as_cloud_firewall_policy_link(
        &self,
    ) -> requests::networkaccess::cloud_firewall_policy_link::CloudFirewallPolicyLinkResource {
        mg::to(self, "microsoft.graph.networkaccess.cloudFirewallPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.filteringPolicyLink`
    #[inline]
    pub fn as_filtering_policy_link(
        &self,
    ) -> requests::networkaccess::filtering_policy_link::FilteringPolicyLinkResource {
        mg::to(self, "microsoft.graph.networkaccess.filteringPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.forwardingPolicyLink`
    #[inline]
    pub fn as_forwarding_policy_link(
        &self,
    ) -> requests::networkaccess::forwarding_policy_link::ForwardingPolicyLinkResource {
        mg::to(self, "microsoft.graph.networkaccess.forwardingPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.threatIntelligencePolicyLink`
    #[inline]
    pub fn as_threat_intelligence_policy_link(
        &self,
    ) -> requests::networkaccess::threat_intelligence_policy_link::ThreatIntelligencePolicyLinkResource {
        mg::to(self, "microsoft.graph.networkaccess.threatIntelligencePolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.tlsInspectionPolicyLink`
    #[inline]
    pub fn as_tls_inspection_policy_link(
        &self,
    ) -> requests::networkaccess::tls_inspection_policy_link::TlsInspectionPolicyLinkResource {
        mg::to(self, "microsoft.graph.networkaccess.tlsInspectionPolicyLink")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.networkaccess.policyLink`, by its URL.
    ///
    /// For example `/networkAccess/filteringProfiles/{filteringProfile-id}/policies`.
    PolicyLinkCollection(mg::Many<models::networkaccess::PolicyLink, PolicyLinkResource>)
}

impl PolicyLinkCollection {
    /// `…/microsoft.graph.networkaccess.cloudFirewallPolicyLink`
    #[inline]
    pub fn as_cloud_firewall_policy_link(
        &self,
    ) -> requests::networkaccess::cloud_firewall_policy_link::CloudFirewallPolicyLinkCollection {
        mg::to(self, "microsoft.graph.networkaccess.cloudFirewallPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.filteringPolicyLink`
    #[inline]
    pub fn as_filtering_policy_link(
        &self,
    ) -> requests::networkaccess::filtering_policy_link::FilteringPolicyLinkCollection {
        mg::to(self, "microsoft.graph.networkaccess.filteringPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.forwardingPolicyLink`
    #[inline]
    pub fn as_forwarding_policy_link(
        &self,
    ) -> requests::networkaccess::forwarding_policy_link::ForwardingPolicyLinkCollection {
        mg::to(self, "microsoft.graph.networkaccess.forwardingPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.threatIntelligencePolicyLink`
    #[inline]
    pub fn as_threat_intelligence_policy_link(
        &self,
    ) -> requests::networkaccess::threat_intelligence_policy_link::ThreatIntelligencePolicyLinkCollection {
        mg::to(self, "microsoft.graph.networkaccess.threatIntelligencePolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.tlsInspectionPolicyLink`
    #[inline]
    pub fn as_tls_inspection_policy_link(
        &self,
    ) -> requests::networkaccess::tls_inspection_policy_link::TlsInspectionPolicyLinkCollection {
        mg::to(self, "microsoft.graph.networkaccess.tlsInspectionPolicyLink")
    }
}
