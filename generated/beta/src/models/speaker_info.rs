// @generated
use crate::mg;

/// Complex type `microsoft.graph.speakerInfo`.
pub struct SpeakerInfo {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `rawId`.
    pub raw_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SpeakerInfo: "microsoft.graph.speakerInfo", complex;
    display_name: "displayName",
    raw_id: "rawId",
}
