// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.filteringRule`, by its URL.
    FilteringRuleResource(mg::One<models::networkaccess::FilteringRule>)
}

impl FilteringRuleResource {
    /// `…/microsoft.graph.networkaccess.fqdnFilteringRule`
    #[inline]
    pub fn as_fqdn_filtering_rule(
        &self,
    ) -> requests::networkaccess::fqdn_filtering_rule::FqdnFilteringRuleResource {
        mg::to(self, "microsoft.graph.networkaccess.fqdnFilteringRule")
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
    /// A collection of `microsoft.graph.networkaccess.filteringRule`, by its URL.
    FilteringRuleCollection(mg::Many<models::networkaccess::FilteringRule, FilteringRuleResource>)
}

impl FilteringRuleCollection {
    /// `…/microsoft.graph.networkaccess.fqdnFilteringRule`
    #[inline]
    pub fn as_fqdn_filtering_rule(
        &self,
    ) -> requests::networkaccess::fqdn_filtering_rule::FqdnFilteringRuleCollection {
        mg::to(self, "microsoft.graph.networkaccess.fqdnFilteringRule")
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
