// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.edgeHomeButtonConfiguration`, an abstract complex type.
    EdgeHomeButtonConfiguration "microsoft.graph.edgeHomeButtonConfiguration" "complex abstract" => EdgeHomeButtonConfigurationKind;
}

/// The types derived from `microsoft.graph.edgeHomeButtonConfiguration`.
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
