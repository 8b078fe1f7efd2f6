// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.itemBody`, a complex type.
    ItemBody "microsoft.graph.itemBody" "complex";
    /// `content`: String
    content "content": String,
    /// `contentType`: bodyType
    content_type "contentType": mg::Open<super::BodyType>,
}
