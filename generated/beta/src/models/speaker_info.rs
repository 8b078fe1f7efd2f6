// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.speakerInfo`, a complex type.
    SpeakerInfo "microsoft.graph.speakerInfo" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `rawId`: String
    raw_id "rawId": String,
}
