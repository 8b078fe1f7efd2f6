// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceSyncStatusResponse`, a complex type.
    DeviceSyncStatusResponse "microsoft.graph.deviceSyncStatusResponse" "complex";
    /// `components`: Collection(syncComponent)
    components "components": Vec<super::SyncComponent>,
    /// `deviceId`: String
    device_id "deviceId": String,
}
