// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.markContent`, an abstract complex type derived from `microsoft.graph.labelActionBase`.
    MarkContent "microsoft.graph.markContent" "complex abstract" : super::LabelActionBase => MarkContentKind;
    /// `fontColor`: String
    font_color "fontColor": String,
    /// `fontSize`: Int64
    font_size "fontSize": i64,
    /// `name`: String
    name "name": String,
    /// `text`: String
    text "text": String,
}

mg::derived_from! { MarkContent: super::LabelActionBase }

/// The types derived from `microsoft.graph.markContent`.
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
