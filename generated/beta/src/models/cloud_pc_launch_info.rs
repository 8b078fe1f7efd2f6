// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcLaunchInfo`, a complex type.
    #[deprecated(note = "deprecated since 2025-09-30, to be removed on 2026-10-30 (revision 2025-09/cloudPcLaunchInfo)")]
    CloudPcLaunchInfo "microsoft.graph.cloudPcLaunchInfo" "complex";
    /// `cloudPcId`: String
    cloud_pc_id "cloudPcId": String,
    /// `cloudPcLaunchUrl`: String
    cloud_pc_launch_url "cloudPcLaunchUrl": String,
    /// `windows365SwitchCompatible`: Boolean
    windows365_switch_compatible "windows365SwitchCompatible": bool,
    /// `windows365SwitchNotCompatibleReason`: String
    windows365_switch_not_compatible_reason "windows365SwitchNotCompatibleReason": String,
}
