// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaInfo`, a complex type.
    MediaInfo "microsoft.graph.mediaInfo" "complex";
    /// `resourceId`: String
    resource_id "resourceId": String,
    /// `uri`: String, not null
    uri "uri" "r": String,
}
