// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemPreviewInfo`, a complex type.
    ItemPreviewInfo "microsoft.graph.itemPreviewInfo" "complex";
    /// `getUrl`: String
    get_url "getUrl": String,
    /// `postParameters`: String
    post_parameters "postParameters": String,
    /// `postUrl`: String
    post_url "postUrl": String,
}
