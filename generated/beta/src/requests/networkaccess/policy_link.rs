// @generated
use crate::{mg, models, requests};

/// Requests on one [`PolicyLink`](models::networkaccess::PolicyLink): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.network_access().filtering_profiles().id(id).policies().id(id)`.
#[derive(Clone, Debug)]
pub struct PolicyLinkResource(mg::One<models::networkaccess::PolicyLink>);

mg::builder! { PolicyLinkResource: mg::One<models::networkaccess::PolicyLink> }

impl PolicyLinkResource {
    /// `…/policy`: [`Policy`](models::networkaccess::Policy).
    #[inline]
    pub fn policy(&self) -> requests::networkaccess::policy::PolicyResource {
        mg::navigate(self, "policy")
    }

    /// `…/microsoft.graph.networkaccess.cloudFirewallPolicyLink`: cast to
    /// [`CloudFirewallPolicyLink`](models::networkaccess::CloudFirewallPolicyLink).
    #[doc(alias = "microsoft.graph.networkaccess.cloudFirewallPolicyLink")]
    #[inline]
    pub fn cast_to_cloud_firewall_policy_link(
        &self,
    ) -> requests::networkaccess::cloud_firewall_policy_link::CloudFirewallPolicyLinkResource {
        mg::navigate(self, "microsoft.graph.networkaccess.cloudFirewallPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.filteringPolicyLink`: cast to
    /// [`FilteringPolicyLink`](models::networkaccess::FilteringPolicyLink).
    #[doc(alias = "microsoft.graph.networkaccess.filteringPolicyLink")]
    #[inline]
    pub fn cast_to_filtering_policy_link(
        &self,
    ) -> requests::networkaccess::filtering_policy_link::FilteringPolicyLinkResource {
        mg::navigate(self, "microsoft.graph.networkaccess.filteringPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.forwardingPolicyLink`: cast to
    /// [`ForwardingPolicyLink`](models::networkaccess::ForwardingPolicyLink).
    #[doc(alias = "microsoft.graph.networkaccess.forwardingPolicyLink")]
    #[inline]
    pub fn cast_to_forwarding_policy_link(
        &self,
    ) -> requests::networkaccess::forwarding_policy_link::ForwardingPolicyLinkResource {
        mg::navigate(self, "microsoft.graph.networkaccess.forwardingPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.threatIntelligencePolicyLink`: cast to
    /// [`ThreatIntelligencePolicyLink`](models::networkaccess::ThreatIntelligencePolicyLink).
    #[doc(alias = "microsoft.graph.networkaccess.threatIntelligencePolicyLink")]
    #[inline]
    pub fn cast_to_threat_intelligence_policy_link(
        &self,
    ) -> requests::networkaccess::threat_intelligence_policy_link::ThreatIntelligencePolicyLinkResource {
        mg::navigate(self, "microsoft.graph.networkaccess.threatIntelligencePolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.tlsInspectionPolicyLink`: cast to
    /// [`TlsInspectionPolicyLink`](models::networkaccess::TlsInspectionPolicyLink).
    #[doc(alias = "microsoft.graph.networkaccess.tlsInspectionPolicyLink")]
    #[inline]
    pub fn cast_to_tls_inspection_policy_link(
        &self,
    ) -> requests::networkaccess::tls_inspection_policy_link::TlsInspectionPolicyLinkResource {
        mg::navigate(self, "microsoft.graph.networkaccess.tlsInspectionPolicyLink")
    }
}

/// Requests on a collection of [`PolicyLink`](models::networkaccess::PolicyLink): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.network_access().filtering_profiles().id(id).policies()`.
#[derive(Clone, Debug)]
pub struct PolicyLinkCollection(
    mg::Many<models::networkaccess::PolicyLink, PolicyLinkResource>,
);

mg::builder! { PolicyLinkCollection: mg::Many<models::networkaccess::PolicyLink, PolicyLinkResource> }

impl PolicyLinkCollection {
    /// `…/microsoft.graph.networkaccess.cloudFirewallPolicyLink`: the members that are
    /// [`CloudFirewallPolicyLink`](models::networkaccess::CloudFirewallPolicyLink).
    #[doc(alias = "microsoft.graph.networkaccess.cloudFirewallPolicyLink")]
    #[inline]
    pub fn cast_to_cloud_firewall_policy_link(
        &self,
    ) -> requests::networkaccess::cloud_firewall_policy_link::CloudFirewallPolicyLinkCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.cloudFirewallPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.filteringPolicyLink`: the members that are
    /// [`FilteringPolicyLink`](models::networkaccess::FilteringPolicyLink).
    #[doc(alias = "microsoft.graph.networkaccess.filteringPolicyLink")]
    #[inline]
    pub fn cast_to_filtering_policy_link(
        &self,
    ) -> requests::networkaccess::filtering_policy_link::FilteringPolicyLinkCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.filteringPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.forwardingPolicyLink`: the members that are
    /// [`ForwardingPolicyLink`](models::networkaccess::ForwardingPolicyLink).
    #[doc(alias = "microsoft.graph.networkaccess.forwardingPolicyLink")]
    #[inline]
    pub fn cast_to_forwarding_policy_link(
        &self,
    ) -> requests::networkaccess::forwarding_policy_link::ForwardingPolicyLinkCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.forwardingPolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.threatIntelligencePolicyLink`: the members that are
    /// [`ThreatIntelligencePolicyLink`](models::networkaccess::ThreatIntelligencePolicyLink).
    #[doc(alias = "microsoft.graph.networkaccess.threatIntelligencePolicyLink")]
    #[inline]
    pub fn cast_to_threat_intelligence_policy_link(
        &self,
    ) -> requests::networkaccess::threat_intelligence_policy_link::ThreatIntelligencePolicyLinkCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.threatIntelligencePolicyLink")
    }

    /// `…/microsoft.graph.networkaccess.tlsInspectionPolicyLink`: the members that are
    /// [`TlsInspectionPolicyLink`](models::networkaccess::TlsInspectionPolicyLink).
    #[doc(alias = "microsoft.graph.networkaccess.tlsInspectionPolicyLink")]
    #[inline]
    pub fn cast_to_tls_inspection_policy_link(
        &self,
    ) -> requests::networkaccess::tls_inspection_policy_link::TlsInspectionPolicyLinkCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.tlsInspectionPolicyLink")
    }
}
