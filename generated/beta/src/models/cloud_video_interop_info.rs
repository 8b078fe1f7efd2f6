// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudVideoInteropInfo`.
pub struct CloudVideoInteropInfo {
    /// `moreInfoWebUrl`.
    pub more_info_web_url: mg::Field<String>,
    /// `tenantKey`.
    pub tenant_key: mg::Field<String>,
    /// `videoTeleconferenceId`.
    pub video_teleconference_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudVideoInteropInfo: "microsoft.graph.cloudVideoInteropInfo", complex;
    more_info_web_url: "moreInfoWebUrl",
    tenant_key: "tenantKey",
    video_teleconference_id: "videoTeleconferenceId",
}
