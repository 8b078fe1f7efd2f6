// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.itemBody`, an open complex type.
    ItemBody "microsoft.graph.windowsUpdates.itemBody" "complex open";
    /// `content`: String
    content "content": String,
    /// `contentType`: microsoft.graph.windowsUpdates.bodyType
    content_type "contentType": mg::Open<super::BodyType>,
}
