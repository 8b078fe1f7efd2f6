// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.iosNetworkUsageRule`, a complex type.
    IosNetworkUsageRule "microsoft.graph.iosNetworkUsageRule" "complex";
    /// `cellularDataBlockWhenRoaming`: Boolean, not null
    cellular_data_block_when_roaming "cellularDataBlockWhenRoaming" "r": bool,
    /// `cellularDataBlocked`: Boolean, not null
    cellular_data_blocked "cellularDataBlocked" "r": bool,
    /// `managedApps`: Collection(appListItem)
    managed_apps "managedApps": Vec<super::AppListItem>,
}
