// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.edgeHomeButtonConfiguration`.
pub struct EdgeHomeButtonConfiguration {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EdgeHomeButtonConfiguration: "microsoft.graph.edgeHomeButtonConfiguration", complex abstract, family EdgeHomeButtonConfigurationKind;
}

/// The types derived from [`EdgeHomeButtonConfiguration`].
#[non_exhaustive]
pub enum EdgeHomeButtonConfigurationKind {
    EdgeHomeButtonHidden(Box<super::EdgeHomeButtonHidden>),
    EdgeHomeButtonLoadsStartPage(Box<super::EdgeHomeButtonLoadsStartPage>),
    EdgeHomeButtonOpensCustomUrl(Box<super::EdgeHomeButtonOpensCustomUrl>),
    EdgeHomeButtonOpensNewTab(Box<super::EdgeHomeButtonOpensNewTab>),
    /// None of these, or a type that this version does not know.
    Other(Box<EdgeHomeButtonConfiguration>),
}

mg::family! {
    EdgeHomeButtonConfiguration => EdgeHomeButtonConfigurationKind;
    EdgeHomeButtonHidden(super::EdgeHomeButtonHidden),
    EdgeHomeButtonLoadsStartPage(super::EdgeHomeButtonLoadsStartPage),
    EdgeHomeButtonOpensCustomUrl(super::EdgeHomeButtonOpensCustomUrl),
    EdgeHomeButtonOpensNewTab(super::EdgeHomeButtonOpensNewTab),
}
