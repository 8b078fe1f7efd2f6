// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudRealtimeCommunicationInfo`.
pub struct CloudRealtimeCommunicationInfo {
    /// `isSipEnabled`.
    pub is_sip_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudRealtimeCommunicationInfo: "microsoft.graph.cloudRealtimeCommunicationInfo", complex;
    is_sip_enabled: "isSipEnabled",
}
