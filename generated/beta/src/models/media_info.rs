// @generated
use crate::mg;

/// Complex type `microsoft.graph.mediaInfo`.
pub struct MediaInfo {
    /// `resourceId`.
    pub resource_id: mg::Field<String>,
    /// `uri`. Never null.
    pub uri: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MediaInfo: "microsoft.graph.mediaInfo", complex;
    resource_id: "resourceId",
    uri: "uri" required,
}
