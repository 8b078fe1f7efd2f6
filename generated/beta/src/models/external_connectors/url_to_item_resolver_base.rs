// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.externalConnectors.urlToItemResolverBase`.
pub struct UrlToItemResolverBase {
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UrlToItemResolverBase: "microsoft.graph.externalConnectors.urlToItemResolverBase", complex abstract, family UrlToItemResolverBaseKind;
    priority: "priority",
}

/// The types derived from [`UrlToItemResolverBase`].
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
