// @generated
use crate::{mg, models, requests};

/// Requests on one [`ForwardingRule`](models::networkaccess::ForwardingRule): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.filtering_policies().id(id).policy_rules().id(id).cast_to_forwarding_rule()`.
#[derive(Clone, Debug)]
pub struct ForwardingRuleResource(mg::One<models::networkaccess::ForwardingRule>);

mg::builder! { ForwardingRuleResource: mg::One<models::networkaccess::ForwardingRule> }

impl ForwardingRuleResource {
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
}

/// Requests on a collection of [`ForwardingRule`](models::networkaccess::ForwardingRule): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.filtering_policies().id(id).policy_rules().cast_to_forwarding_rule()`.
#[derive(Clone, Debug)]
pub struct ForwardingRuleCollection(
    mg::Many<models::networkaccess::ForwardingRule, ForwardingRuleResource>,
);

mg::builder! { ForwardingRuleCollection: mg::Many<models::networkaccess::ForwardingRule, ForwardingRuleResource> }

impl ForwardingRuleCollection {
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
}
