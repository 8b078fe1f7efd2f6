// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcLaunchDetail`.
pub struct CloudPcLaunchDetail {
    /// `cloudPcId`. Never null.
    pub cloud_pc_id: mg::Field<String>,
    /// `cloudPcLaunchUrl`.
    pub cloud_pc_launch_url: mg::Field<String>,
    /// `windows365SwitchCompatibilityFailureReasonType`.
    pub windows365_switch_compatibility_failure_reason_type: mg::Field<
        mg::Open<super::Windows365SwitchCompatibilityFailureReasonType>,
    >,
    /// `windows365SwitchCompatible`.
    pub windows365_switch_compatible: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcLaunchDetail: "microsoft.graph.cloudPcLaunchDetail", complex;
    cloud_pc_id: "cloudPcId" required,
    cloud_pc_launch_url: "cloudPcLaunchUrl",
    windows365_switch_compatibility_failure_reason_type: "windows365SwitchCompatibilityFailureReasonType",
    windows365_switch_compatible: "windows365SwitchCompatible",
}
