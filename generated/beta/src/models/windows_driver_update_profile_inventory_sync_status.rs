// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus`.
pub struct WindowsDriverUpdateProfileInventorySyncStatus {
    /// `driverInventorySyncState`. Never null.
    pub driver_inventory_sync_state: mg::Field<
        mg::Open<super::WindowsDriverUpdateProfileInventorySyncState>,
    >,
    /// `lastSuccessfulSyncDateTime`. Never null.
    pub last_successful_sync_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsDriverUpdateProfileInventorySyncStatus: "microsoft.graph.windowsDriverUpdateProfileInventorySyncStatus", complex;
    driver_inventory_sync_state: "driverInventorySyncState" required,
    last_successful_sync_date_time: "lastSuccessfulSyncDateTime" required,
}
