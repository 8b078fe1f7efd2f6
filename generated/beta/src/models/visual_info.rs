// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.visualInfo`, a complex type.
    VisualInfo "microsoft.graph.visualInfo" "complex";
    /// `attribution`: imageInfo
    attribution "attribution": mg::Boxed<super::ImageInfo>,
    /// `backgroundColor`: String
    background_color "backgroundColor": String,
    /// `content`: Json
    content "content": mg::Json,
    /// `description`: String
    description "description": String,
    /// `displayText`: String, not null
    display_text "displayText" "r": String,
}
