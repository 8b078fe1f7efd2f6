// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.urlToItemResolverBase`, an abstract complex type.
    UrlToItemResolverBase "microsoft.graph.externalConnectors.urlToItemResolverBase" "complex abstract" => UrlToItemResolverBaseKind;
    /// `priority`: Int32
    priority "priority": i32,
}

/// The types derived from `microsoft.graph.externalConnectors.urlToItemResolverBase`.
#[non_exhaustive]
pub enum UrlToItemResolverBaseKind {
    ItemIdResolver(Box<super::ItemIdResolver>),
    /// None of these, or a type that this version does not know.
    Other(Box<UrlToItemResolverBase>),
}

mg::family! {
    UrlToItemResolverBase => UrlToItemResolverBaseKind;
    ItemIdResolver(super::ItemIdResolver),
}
