// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.activitySettings`.
pub struct ActivitySettings {
    /// `urlToItemResolvers`.
    pub url_to_item_resolvers: mg::Field<Vec<super::UrlToItemResolverBase>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ActivitySettings: "microsoft.graph.externalConnectors.activitySettings", complex;
    url_to_item_resolvers: "urlToItemResolvers",
}
