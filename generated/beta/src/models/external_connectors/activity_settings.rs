// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.activitySettings`, a complex type.
    ActivitySettings "microsoft.graph.externalConnectors.activitySettings" "complex";
    /// `urlToItemResolvers`: Collection(microsoft.graph.externalConnectors.urlToItemResolverBase)
    url_to_item_resolvers "urlToItemResolvers": Vec<super::UrlToItemResolverBase>,
}
