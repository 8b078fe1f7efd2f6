// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcLaunchDetail`, a complex type.
    CloudPcLaunchDetail "microsoft.graph.cloudPcLaunchDetail" "complex";
    /// `cloudPcId`: String, not null
    cloud_pc_id "cloudPcId" "r": String,
    /// `cloudPcLaunchUrl`: String
    cloud_pc_launch_url "cloudPcLaunchUrl": String,
    /// `windows365SwitchCompatibilityFailureReasonType`: windows365SwitchCompatibilityFailureReasonType
    windows365_switch_compatibility_failure_reason_type "windows365SwitchCompatibilityFailureReasonType": mg::Open<super::Windows365SwitchCompatibilityFailureReasonType>,
    /// `windows365SwitchCompatible`: Boolean
    windows365_switch_compatible "windows365SwitchCompatible": bool,
}
