// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.policyRule`, by its URL.
    ///
    /// For example `/filteringPolicies/{filteringPolicy-id}/policyRules/{policyRule-id}`.
    PolicyRuleResource(mg::One<models::networkaccess::PolicyRule>)
}

impl PolicyRuleResource {
    /// `…/microsoft.graph.networkaccess.cloudFirewallRule`
    #[inline]
    pub fn as_cloud_firewall_rule(
        &self,
    ) -> requests::networkaccess::cloud_firewall_rule::CloudFirewallRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.cloudFirewallRule")
    }

    /// `…/microsoft.graph.networkaccess.filteringRule`
    #[inline]
    pub fn as_filtering_rule(
        &self,
    ) -> requests::networkaccess::filtering_rule::FilteringRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.filteringRule")
    }

    /// `…/microsoft.graph.networkaccess.forwardingRule`
    #[inline]
    pub fn as_forwarding_rule(
        &self,
    ) -> requests::networkaccess::forwarding_rule::ForwardingRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.forwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.fqdnFilteringRule`
    #[inline]
    pub fn as_fqdn_filtering_rule(
        &self,
    ) -> requests::networkaccess::fqdn_filtering_rule::FqdnFilteringRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.fqdnFilteringRule")
    }

    /// `…/microsoft.graph.networkaccess.internetAccessForwardingRule`
    #[inline]
    pub fn as_internet_access_forwarding_rule(
        &self,
    ) -> requests::networkaccess::internet_access_forwarding_rule::InternetAccessForwardingRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.internetAccessForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.m365ForwardingRule`
    #[inline]
    pub fn as_m365_forwarding_rule(
        &self,
    ) -> requests::networkaccess::m365_forwarding_rule::M365ForwardingRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.m365ForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.privateAccessForwardingRule`
    #[inline]
    pub fn as_private_access_forwarding_rule(
        &self,
    ) -> requests::networkaccess::private_access_forwarding_rule::PrivateAccessForwardingRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.privateAccessForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.threatIntelligenceRule`
    #[inline]
    pub fn as_threat_intelligence_rule(
        &self,
    ) -> requests::networkaccess::threat_intelligence_rule::ThreatIntelligenceRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.threatIntelligenceRule")
    }

    /// `…/microsoft.graph.networkaccess.tlsInspectionRule`
    #[inline]
    pub fn as_tls_inspection_rule(
        &self,
    ) -> requests::networkaccess::tls_inspection_rule::TlsInspectionRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.tlsInspectionRule")
    }

    /// `…/microsoft.graph.networkaccess.urlDestinationFilteringRule`
    #[inline]
    pub fn as_url_destination_filtering_rule(
        &self,
    ) -> requests::networkaccess::url_destination_filtering_rule::UrlDestinationFilteringRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.urlDestinationFilteringRule")
    }

    /// `…/microsoft.graph.networkaccess.webCategoryFilteringRule`
    #[inline]
    pub fn as_web_category_filtering_rule(
        &self,
    ) -> requests::networkaccess::web_category_filtering_rule::WebCategoryFilteringRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.webCategoryFilteringRule")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.networkaccess.policyRule`, by its URL.
    ///
    /// For example `/filteringPolicies/{filteringPolicy-id}/policyRules`.
    PolicyRuleCollection(mg::Many<models::networkaccess::PolicyRule, PolicyRuleResource>)
}

impl PolicyRuleCollection {
    /// `…/microsoft.graph.networkaccess.cloudFirewallRule`
    #[inline]
    pub fn as_cloud_firewall_rule(
        &self,
    ) -> requests::networkaccess::cloud_firewall_rule::CloudFirewallRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.cloudFirewallRule")
    }

    /// `…/microsoft.graph.networkaccess.filteringRule`
    #[inline]
    pub fn as_filtering_rule(
        &self,
    ) -> requests::networkaccess::filtering_rule::FilteringRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.filteringRule")
    }

    /// `…/microsoft.graph.networkaccess.forwardingRule`
    #[inline]
    pub fn as_forwarding_rule(
        &self,
    ) -> requests::networkaccess::forwarding_rule::ForwardingRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.forwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.fqdnFilteringRule`
    #[inline]
    pub fn as_fqdn_filtering_rule(
        &self,
    ) -> requests::networkaccess::fqdn_filtering_rule::FqdnFilteringRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.fqdnFilteringRule")
    }

    /// `…/microsoft.graph.networkaccess.internetAccessForwardingRule`
    #[inline]
    pub fn as_internet_access_forwarding_rule(
        &self,
    ) -> requests::networkaccess::internet_access_forwarding_rule::InternetAccessForwardingRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.internetAccessForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.m365ForwardingRule`
    #[inline]
    pub fn as_m365_forwarding_rule(
        &self,
    ) -> requests::networkaccess::m365_forwarding_rule::M365ForwardingRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.m365ForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.privateAccessForwardingRule`
    #[inline]
    pub fn as_private_access_forwarding_rule(
        &self,
    ) -> requests::networkaccess::private_access_forwarding_rule::PrivateAccessForwardingRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.privateAccessForwardingRule")
    }

    /// `…/microsoft.graph.networkaccess.threatIntelligenceRule`
    #[inline]
    pub fn as_threat_intelligence_rule(
        &self,
    ) -> requests::networkaccess::threat_intelligence_rule::ThreatIntelligenceRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.threatIntelligenceRule")
    }

    /// `…/microsoft.graph.networkaccess.tlsInspectionRule`
    #[inline]
    pub fn as_tls_inspection_rule(
        &self,
    ) -> requests::networkaccess::tls_inspection_rule::TlsInspectionRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.tlsInspectionRule")
    }

    /// `…/microsoft.graph.networkaccess.urlDestinationFilteringRule`
    #[inline]
    pub fn as_url_destination_filtering_rule(
        &self,
    ) -> requests::networkaccess::url_destination_filtering_rule::UrlDestinationFilteringRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.urlDestinationFilteringRule")
    }

    /// `…/microsoft.graph.networkaccess.webCategoryFilteringRule`
    #[inline]
    pub fn as_web_category_filtering_rule(
        &self,
    ) -> requests::networkaccess::web_category_filtering_rule::WebCategoryFilteringRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.webCategoryFilteringRule")
    }
}
