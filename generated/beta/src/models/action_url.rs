// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.actionUrl`, a complex type.
    ActionUrl "microsoft.graph.actionUrl" "complex";
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `url`: String
    url "url": String,
}
