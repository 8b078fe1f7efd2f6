// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.contentTypeOrder`, a complex type.
    ContentTypeOrder "microsoft.graph.contentTypeOrder" "complex";
    /// `default`: Boolean
    default "default": bool,
    /// `position`: Int32
    position "position": i32,
}
