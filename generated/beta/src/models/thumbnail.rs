// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.thumbnail`, a complex type.
    Thumbnail "microsoft.graph.thumbnail" "complex";
    /// `content`: Stream
    content "content": mg::Binary,
    /// `height`: Int32
    height "height": i32,
    /// `sourceItemId`: String
    source_item_id "sourceItemId": String,
    /// `url`: String
    url "url": String,
    /// `width`: Int32
    width "width": i32,
}
