// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.addWatermark`, a complex type derived from `microsoft.graph.markContent`.
    AddWatermark "microsoft.graph.addWatermark" "complex" : super::MarkContent;
    /// `fontColor`: String
    font_color "fontColor": String,
    /// `fontSize`: Int64
    font_size "fontSize": i64,
    /// `name`: String
    name "name": String,
    /// `orientation`: pageOrientation
    orientation "orientation": mg::Open<super::PageOrientation>,
    /// `text`: String
    text "text": String,
}

mg::derived_from! { AddWatermark: super::MarkContent, super::LabelActionBase }
