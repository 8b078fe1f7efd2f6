// @generated
use crate::{mg, models, requests};

/// Requests on one [`PolicyRule`](models::networkaccess::PolicyRule): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.filtering_policies().id(id).policy_rules().id(id)`.
#[derive(Clone, Debug)]
pub struct PolicyRuleResource(mg::One<models::networkaccess::PolicyRule>);

mg::builder! { PolicyRuleResource: mg::One<models::networkaccess::PolicyRule> }

impl PolicyRuleResource {
    /// `…/microsoft.graph.networkaccess.cloudFirewallRule`: cast to
    /// [`CloudFirewallRule`](models::networkaccess::CloudFirewallRule).
    #[doc(alias = "microsoft.graph.networkaccess.cloudFirewallRule")]
    #[inline]
    pub fn cast_to_cloud_firewall_rule(
        &self,
    ) -> requests::networkaccess::cloud_firewall_rule::CloudFirewallRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.cloudFirewallRule")
    }

    /// `…/microsoft.graph.networkaccess.filteringRule`: cast to
    /// [`FilteringRule`](models::networkaccess::FilteringRule).
    #[doc(alias = "microsoft.graph.networkaccess.filteringRule")]
    #[inline]
    pub fn cast_to_filtering_rule(
        &self,
    ) -> requests::networkaccess::filtering_rule::FilteringRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.filteringRule")
    }

    /// `…/microsoft.graph.networkaccess.forwardingRule`: cast to
    /// [`ForwardingRule`](models::networkaccess::ForwardingRule).
    #[doc(alias = "microsoft.graph.networkaccess.forwardingRule")]
    #[inline]
    pub fn cast_to_forwarding_rule(
        &self,
    ) -> requests::networkaccess::forwarding_rule::ForwardingRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.forwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.fqdnFilteringRule`: cast to
    /// [`FqdnFilteringRule`](models::networkaccess::FqdnFilteringRule).
    #[doc(alias = "microsoft.graph.networkaccess.fqdnFilteringRule")]
    #[inline]
    pub fn cast_to_fqdn_filtering_rule(
        &self,
    ) -> requests::networkaccess::fqdn_filtering_rule::FqdnFilteringRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.fqdnFilteringRule")
    }

    /// `…/microsoft.graph.networkaccess.internetAccessForwardingRule`: cast to
    /// [`InternetAccessForwardingRule`](models::networkaccess::InternetAccessForwardingRule).
    #[doc(alias = "microsoft.graph.networkaccess.internetAccessForwardingRule")]
    #[inline]
    pub fn cast_to_internet_access_forwarding_rule(
        &self,
    ) -> requests::networkaccess::internet_access_forwarding_rule::InternetAccessForwardingRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.internetAccessForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.m365ForwardingRule`: cast to
    /// [`M365ForwardingRule`](models::networkaccess::M365ForwardingRule).
    #[doc(alias = "microsoft.graph.networkaccess.m365ForwardingRule")]
    #[inline]
    pub fn cast_to_m365_forwarding_rule(
        &self,
    ) -> requests::networkaccess::m365_forwarding_rule::M365ForwardingRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.m365ForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.privateAccessForwardingRule`: cast to
    /// [`PrivateAccessForwardingRule`](models::networkaccess::PrivateAccessForwardingRule).
    #[doc(alias = "microsoft.graph.networkaccess.privateAccessForwardingRule")]
    #[inline]
    pub fn cast_to_private_access_forwarding_rule(
        &self,
    ) -> requests::networkaccess::private_access_forwarding_rule::PrivateAccessForwardingRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.privateAccessForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.threatIntelligenceRule`: cast to
    /// [`ThreatIntelligenceRule`](models::networkaccess::ThreatIntelligenceRule).
    #[doc(alias = "microsoft.graph.networkaccess.threatIntelligenceRule")]
    #[inline]
    pub fn cast_to_threat_intelligence_rule(
        &self,
    ) -> requests::networkaccess::threat_intelligence_rule::ThreatIntelligenceRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.threatIntelligenceRule")
    }

    /// `…/microsoft.graph.networkaccess.tlsInspectionRule`: cast to
    /// [`TlsInspectionRule`](models::networkaccess::TlsInspectionRule).
    #[doc(alias = "microsoft.graph.networkaccess.tlsInspectionRule")]
    #[inline]
    pub fn cast_to_tls_inspection_rule(
        &self,
    ) -> requests::networkaccess::tls_inspection_rule::TlsInspectionRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.tlsInspectionRule")
    }

    /// `…/microsoft.graph.networkaccess.urlDestinationFilteringRule`: cast to
    /// [`UrlDestinationFilteringRule`](models::networkaccess::UrlDestinationFilteringRule).
    #[doc(alias = "microsoft.graph.networkaccess.urlDestinationFilteringRule")]
    #[inline]
    pub fn cast_to_url_destination_filtering_rule(
        &self,
    ) -> requests::networkaccess::url_destination_filtering_rule::UrlDestinationFilteringRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.urlDestinationFilteringRule")
    }

    /// `…/microsoft.graph.networkaccess.webCategoryFilteringRule`: cast to
    /// [`WebCategoryFilteringRule`](models::networkaccess::WebCategoryFilteringRule).
    #[doc(alias = "microsoft.graph.networkaccess.webCategoryFilteringRule")]
    #[inline]
    pub fn cast_to_web_category_filtering_rule(
        &self,
    ) -> requests::networkaccess::web_category_filtering_rule::WebCategoryFilteringRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.webCategoryFilteringRule")
    }
}

/// Requests on a collection of [`PolicyRule`](models::networkaccess::PolicyRule): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.filtering_policies().id(id).policy_rules()`.
#[derive(Clone, Debug)]
pub struct PolicyRuleCollection(
    mg::Many<models::networkaccess::PolicyRule, PolicyRuleResource>,
);

mg::builder! { PolicyRuleCollection: mg::Many<models::networkaccess::PolicyRule, PolicyRuleResource> }

impl PolicyRuleCollection {
    /// `…/microsoft.graph.networkaccess.cloudFirewallRule`: the members that are
    /// [`CloudFirewallRule`](models::networkaccess::CloudFirewallRule).
    #[doc(alias = "microsoft.graph.networkaccess.cloudFirewallRule")]
    #[inline]
    pub fn cast_to_cloud_firewall_rule(
        &self,
    ) -> requests::networkaccess::cloud_firewall_rule::CloudFirewallRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.cloudFirewallRule")
    }

    /// `…/microsoft.graph.networkaccess.filteringRule`: the members that are
    /// [`FilteringRule`](models::networkaccess::FilteringRule).
    #[doc(alias = "microsoft.graph.networkaccess.filteringRule")]
    #[inline]
    pub fn cast_to_filtering_rule(
        &self,
    ) -> requests::networkaccess::filtering_rule::FilteringRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.filteringRule")
    }

    /// `…/microsoft.graph.networkaccess.forwardingRule`: the members that are
    /// [`ForwardingRule`](models::networkaccess::ForwardingRule).
    #[doc(alias = "microsoft.graph.networkaccess.forwardingRule")]
    #[inline]
    pub fn cast_to_forwarding_rule(
        &self,
    ) -> requests::networkaccess::forwarding_rule::ForwardingRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.forwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.fqdnFilteringRule`: the members that are
    /// [`FqdnFilteringRule`](models::networkaccess::FqdnFilteringRule).
    #[doc(alias = "microsoft.graph.networkaccess.fqdnFilteringRule")]
    #[inline]
    pub fn cast_to_fqdn_filtering_rule(
        &self,
    ) -> requests::networkaccess::fqdn_filtering_rule::FqdnFilteringRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.fqdnFilteringRule")
    }

    /// `…/microsoft.graph.networkaccess.internetAccessForwardingRule`: the members that are
    /// [`InternetAccessForwardingRule`](models::networkaccess::InternetAccessForwardingRule).
    #[doc(alias = "microsoft.graph.networkaccess.internetAccessForwardingRule")]
    #[inline]
    pub fn cast_to_internet_access_forwarding_rule(
        &self,
    ) -> requests::networkaccess::internet_access_forwarding_rule::InternetAccessForwardingRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.internetAccessForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.m365ForwardingRule`: the members that are
    /// [`M365ForwardingRule`](models::networkaccess::M365ForwardingRule).
    #[doc(alias = "microsoft.graph.networkaccess.m365ForwardingRule")]
    #[inline]
    pub fn cast_to_m365_forwarding_rule(
        &self,
    ) -> requests::networkaccess::m365_forwarding_rule::M365ForwardingRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.m365ForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.privateAccessForwardingRule`: the members that are
    /// [`PrivateAccessForwardingRule`](models::networkaccess::PrivateAccessForwardingRule).
    #[doc(alias = "microsoft.graph.networkaccess.privateAccessForwardingRule")]
    #[inline]
    pub fn cast_to_private_access_forwarding_rule(
        &self,
    ) -> requests::networkaccess::private_access_forwarding_rule::PrivateAccessForwardingRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.privateAccessForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.threatIntelligenceRule`: the members that are
    /// [`ThreatIntelligenceRule`](models::networkaccess::ThreatIntelligenceRule).
    #[doc(alias = "microsoft.graph.networkaccess.threatIntelligenceRule")]
    #[inline]
    pub fn cast_to_threat_intelligence_rule(
        &self,
    ) -> requests::networkaccess::threat_intelligence_rule::ThreatIntelligenceRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.threatIntelligenceRule")
    }

    /// `…/microsoft.graph.networkaccess.tlsInspectionRule`: the members that are
    /// [`TlsInspectionRule`](models::networkaccess::TlsInspectionRule).
    #[doc(alias = "microsoft.graph.networkaccess.tlsInspectionRule")]
    #[inline]
    pub fn cast_to_tls_inspection_rule(
        &self,
    ) -> requests::networkaccess::tls_inspection_rule::TlsInspectionRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.tlsInspectionRule")
    }

    /// `…/microsoft.graph.networkaccess.urlDestinationFilteringRule`: the members that are
    /// [`UrlDestinationFilteringRule`](models::networkaccess::UrlDestinationFilteringRule).
    #[doc(alias = "microsoft.graph.networkaccess.urlDestinationFilteringRule")]
    #[inline]
    pub fn cast_to_url_destination_filtering_rule(
        &self,
    ) -> requests::networkaccess::url_destination_filtering_rule::UrlDestinationFilteringRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.urlDestinationFilteringRule")
    }

    /// `…/microsoft.graph.networkaccess.webCategoryFilteringRule`: the members that are
    /// [`WebCategoryFilteringRule`](models::networkaccess::WebCategoryFilteringRule).
    #[doc(alias = "microsoft.graph.networkaccess.webCategoryFilteringRule")]
    #[inline]
    pub fn cast_to_web_category_filtering_rule(
        &self,
    ) -> requests::networkaccess::web_category_filtering_rule::WebCategoryFilteringRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.webCategoryFilteringRule")
    }
}
