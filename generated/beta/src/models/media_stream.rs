// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mediaStream`, a complex type.
    MediaStream "microsoft.graph.mediaStream" "complex";
    /// `direction`: mediaDirection, not null
    direction "direction" "r": mg::Open<super::MediaDirection>,
    /// `label`: String
    label "label": String,
    /// `mediaType`: modality, not null
    media_type "mediaType" "r": mg::Open<super::Modality>,
    /// `serverMuted`: Boolean, not null
    server_muted "serverMuted" "r": bool,
    /// `sourceId`: String, not null
    source_id "sourceId" "r": String,
}
