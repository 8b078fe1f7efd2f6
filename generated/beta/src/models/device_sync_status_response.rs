// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceSyncStatusResponse`, a complex type.
    DeviceSyncStatusResponse "microsoft.graph.deviceSyncStatusResponse" "complex";
    /// `components`: Collection(syncComponent), items not null, computed
    components "components" "rc": Vec<super::SyncComponent>,
    /// `deviceId`: String, not null, computed
    device_id "deviceId" "rc": String,
}
