// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.itemIdResolver`, a complex type derived from `microsoft.graph.externalConnectors.urlToItemResolverBase`.
    ItemIdResolver "microsoft.graph.externalConnectors.itemIdResolver" "complex" : super::UrlToItemResolverBase;
    /// `itemId`: String, not null
    item_id "itemId" "r": String,
    /// `priority`: Int32
    priority "priority": i32,
    /// `urlMatchInfo`: microsoft.graph.externalConnectors.urlMatchInfo
    url_match_info "urlMatchInfo": mg::Boxed<super::UrlMatchInfo>,
}

mg::derived_from! { ItemIdResolver: super::UrlToItemResolverBase }
