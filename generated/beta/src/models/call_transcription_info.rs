// @generated
use crate::mg;

/// Complex type `microsoft.graph.callTranscriptionInfo`.
pub struct CallTranscriptionInfo {
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::CallTranscriptionState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CallTranscriptionInfo: "microsoft.graph.callTranscriptionInfo", complex;
    last_modified_date_time: "lastModifiedDateTime",
    state: "state" required,
}
