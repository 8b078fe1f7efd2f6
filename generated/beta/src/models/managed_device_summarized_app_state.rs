// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedDeviceSummarizedAppState`.
pub struct ManagedDeviceSummarizedAppState {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `summarizedAppState`. Never null.
    pub summarized_app_state: mg::Field<mg::Open<super::DeviceManagementScriptRunState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedDeviceSummarizedAppState: "microsoft.graph.managedDeviceSummarizedAppState", complex;
    device_id: "deviceId",
    summarized_app_state: "summarizedAppState" required,
}
