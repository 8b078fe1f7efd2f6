// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus`, a complex type.
    WindowsDriverUpdateProfileInventorySyncStatus "microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus" "complex";
    /// `driverInventorySyncState`: windowsDriverUpdateProfileInventorySyncState, not null
    driver_inventory_sync_state "driverInventorySyncState" "r": mg::Open<super::WindowsDriverUpdateProfileInventorySyncState>,
    /// `lastSuccessfulSyncDateTime`: DateTimeOffset, not null
    last_successful_sync_date_time "lastSuccessfulSyncDateTime" "r": mg::DateTimeOffset,
}
