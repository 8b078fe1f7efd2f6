// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.forwardingRule`, by its URL.
    ForwardingRuleResource(mg::One<models::networkaccess::ForwardingRule>)
}

impl ForwardingRuleResource {
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
}

mg::builder! {
    /// A collection of `microsoft.graph.networkaccess.forwardingRule`, by its URL.
    ForwardingRuleCollection(mg::Many<models::networkaccess::ForwardingRule, ForwardingRuleResource>)
}

impl ForwardingRuleCollection {
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
}
