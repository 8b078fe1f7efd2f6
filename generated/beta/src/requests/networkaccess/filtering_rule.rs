// @generated
use crate::{mg, models, requests};

/// Requests on one [`FilteringRule`](models::networkaccess::FilteringRule): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.filtering_policies().id(id).policy_rules().id(id).cast_to_filtering_rule()`.
#[derive(Clone, Debug)]
pub struct FilteringRuleResource(mg::One<models::networkaccess::FilteringRule>);

mg::builder! { FilteringRuleResource: mg::One<models::networkaccess::FilteringRule> }

impl FilteringRuleResource {
    /// `…/microsoft.graph.networkaccess.fqdnFilteringRule`: cast to
    /// [`FqdnFilteringRule`](models::networkaccess::FqdnFilteringRule).
    #[doc(alias = "microsoft.graph.networkaccess.fqdnFilteringRule")]
    #[inline]
    pub fn cast_to_fqdn_filtering_rule(
        &self,
    ) -> requests::networkaccess::fqdn_filtering_rule::FqdnFilteringRuleResource {
        mg::navigate(self, "microsoft.graph.networkaccess.fqdnFilteringRule")
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

/// Requests on a collection of [`FilteringRule`](models::networkaccess::FilteringRule): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.filtering_policies().id(id).policy_rules().cast_to_filtering_rule()`.
#[derive(Clone, Debug)]
pub struct FilteringRuleCollection(
    mg::Many<models::networkaccess::FilteringRule, FilteringRuleResource>,
);

mg::builder! { FilteringRuleCollection: mg::Many<models::networkaccess::FilteringRule, FilteringRuleResource> }

impl FilteringRuleCollection {
    /// `…/microsoft.graph.networkaccess.fqdnFilteringRule`: the members that are
    /// [`FqdnFilteringRule`](models::networkaccess::FqdnFilteringRule).
    #[doc(alias = "microsoft.graph.networkaccess.fqdnFilteringRule")]
    #[inline]
    pub fn cast_to_fqdn_filtering_rule(
        &self,
    ) -> requests::networkaccess::fqdn_filtering_rule::FqdnFilteringRuleCollection {
        mg::navigate(self, "microsoft.graph.networkaccess.fqdnFilteringRule")
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
