// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.markContent`, derived from
/// [`LabelActionBase`](super::LabelActionBase).
pub struct MarkContent {
    /// `fontColor`.
    pub font_color: mg::Field<String>,
    /// `fontSize`.
    pub font_size: mg::Field<i64>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `text`.
    pub text: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MarkContent: "microsoft.graph.markContent", complex abstract, base super::LabelActionBase, family MarkContentKind;
    font_color: "fontColor",
    font_size: "fontSize",
    name: "name",
    text: "text",
}

mg::derived_from! { MarkContent: super::LabelActionBase }

/// The types derived from [`MarkContent`].
#[non_exhaustive]
pub enum MarkContentKind {
    AddFooter(Box<super::AddFooter>),
    AddHeader(Box<super::AddHeader>),
    AddWatermark(Box<super::AddWatermark>),
    /// None of these, or a type that this version does not know.
    Other(Box<MarkContent>),
}

mg::family! {
    MarkContent => MarkContentKind;
    AddFooter(super::AddFooter),
    AddHeader(super::AddHeader),
    AddWatermark(super::AddWatermark),
}
