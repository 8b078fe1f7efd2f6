// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaStream`.
pub struct MediaStream {
    /// `direction`. Never null.
    pub direction: mg::Field<mg::Open<super::MediaDirection>>,
    /// `label`.
    pub label: mg::Field<String>,
    /// `mediaType`. Never null.
    pub media_type: mg::Field<mg::Open<super::Modality>>,
    /// `serverMuted`. Never null.
    pub server_muted: mg::Field<bool>,
    /// `sourceId`. Never null.
    pub source_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaStream: "microsoft.graph.mediaStream", complex;
    direction: "direction" required,
    label: "label",
    media_type: "mediaType" required,
    server_muted: "serverMuted" required,
    source_id: "sourceId" required,
}
