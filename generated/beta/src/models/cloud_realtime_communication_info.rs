// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudRealtimeCommunicationInfo`, a complex type.
    CloudRealtimeCommunicationInfo "microsoft.graph.cloudRealtimeCommunicationInfo" "complex";
    /// `isSipEnabled`: Boolean
    is_sip_enabled "isSipEnabled": bool,
}
