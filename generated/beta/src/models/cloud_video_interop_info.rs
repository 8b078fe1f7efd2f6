// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudVideoInteropInfo`, a complex type.
    CloudVideoInteropInfo "microsoft.graph.cloudVideoInteropInfo" "complex";
    /// `moreInfoWebUrl`: String
    more_info_web_url "moreInfoWebUrl": String,
    /// `tenantKey`: String
    tenant_key "tenantKey": String,
    /// `videoTeleconferenceId`: String
    video_teleconference_id "videoTeleconferenceId": String,
}
