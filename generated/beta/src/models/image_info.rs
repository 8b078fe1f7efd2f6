// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.imageInfo`, a complex type.
    ImageInfo "microsoft.graph.imageInfo" "complex";
    /// `addImageQuery`: Boolean
    add_image_query "addImageQuery": bool,
    /// `alternateText`: String
    alternate_text "alternateText": String,
    /// `alternativeText`: String
    alternative_text "alternativeText": String,
    /// `iconUrl`: String
    icon_url "iconUrl": String,
}
