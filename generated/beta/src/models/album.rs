// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.album`, a complex type.
    Album "microsoft.graph.album" "complex";
    /// `coverImageItemId`: String
    cover_image_item_id "coverImageItemId": String,
}
