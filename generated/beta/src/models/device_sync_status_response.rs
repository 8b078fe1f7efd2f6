// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceSyncStatusResponse`.
pub struct DeviceSyncStatusResponse {
    /// `components`. Read-only: the service computes it.
    pub components: mg::Field<Vec<super::SyncComponent>>,
    /// `deviceId`. Never null. Read-only: the service computes it.
    pub device_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceSyncStatusResponse: "microsoft.graph.deviceSyncStatusResponse", complex;
    components: "components" required computed,
    device_id: "deviceId" required computed,
}
