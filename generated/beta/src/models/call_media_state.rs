// @generated
use crate::mg;

/// Complex type `microsoft.graph.callMediaState`.
pub struct CallMediaState {
    /// `audio`.
    pub audio: mg::Field<mg::Open<super::MediaState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallMediaState: "microsoft.graph.callMediaState", complex;
    audio: "audio",
}
