// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.itemBody`, a complex type.
    ItemBody "microsoft.graph.windowsUpdates.itemBody" "complex";
    /// `content`: String
    content "content": String,
    /// `contentType`: microsoft.graph.windowsUpdates.bodyType
    content_type "contentType": mg::Open<super::BodyType>,
}
