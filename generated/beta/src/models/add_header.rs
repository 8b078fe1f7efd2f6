// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.addHeader`, a complex type derived from `microsoft.graph.markContent`.
    AddHeader "microsoft.graph.addHeader" "complex" : super::MarkContent;
    /// `alignment`: alignment
    alignment "alignment": mg::Open<super::Alignment>,
    /// `fontColor`: String
    font_color "fontColor": String,
    /// `fontSize`: Int64
    font_size "fontSize": i64,
    /// `margin`: Int32
    margin "margin": i32,
    /// `name`: String
    name "name": String,
    /// `text`: String
    text "text": String,
}

mg::derived_from! { AddHeader: super::MarkContent, super::LabelActionBase }
