// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.itemIdResolver`, derived from
/// [`UrlToItemResolverBase`](super::UrlToItemResolverBase).
pub struct ItemIdResolver {
    /// `itemId`. Never null.
    pub item_id: mg::Field<String>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `urlMatchInfo`.
    pub url_match_info: mg::Field<mg::Boxed<super::UrlMatchInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ItemIdResolver: "microsoft.graph.externalConnectors.itemIdResolver", complex, base super::UrlToItemResolverBase;
    item_id: "itemId" required,
    priority: "priority",
    url_match_info: "urlMatchInfo",
}

mg::derived_from! { ItemIdResolver: super::UrlToItemResolverBase }
