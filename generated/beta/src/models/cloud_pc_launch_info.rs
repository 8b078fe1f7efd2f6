// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcLaunchInfo`.
#[deprecated(
    note = "deprecated since 2025-09-30, to be removed on 2026-10-30 (revision 2025-09/cloudPcLaunchInfo)"
)]
pub struct CloudPcLaunchInfo {
    /// `cloudPcId`.
    pub cloud_pc_id: mg::Field<String>,
    /// `cloudPcLaunchUrl`.
    pub cloud_pc_launch_url: mg::Field<String>,
    /// `windows365SwitchCompatible`.
    pub windows365_switch_compatible: mg::Field<bool>,
    /// `windows365SwitchNotCompatibleReason`.
    pub windows365_switch_not_compatible_reason: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcLaunchInfo: "microsoft.graph.cloudPcLaunchInfo", complex;
    cloud_pc_id: "cloudPcId",
    cloud_pc_launch_url: "cloudPcLaunchUrl",
    windows365_switch_compatible: "windows365SwitchCompatible",
    windows365_switch_not_compatible_reason: "windows365SwitchNotCompatibleReason",
}
