// @generated
use crate::mg;

/// Complex type `microsoft.graph.iosNetworkUsageRule`.
pub struct IosNetworkUsageRule {
    /// `cellularDataBlockWhenRoaming`. Never null.
    pub cellular_data_block_when_roaming: mg::Field<bool>,
    /// `cellularDataBlocked`. Never null.
    pub cellular_data_blocked: mg::Field<bool>,
    /// `managedApps`.
    pub managed_apps: mg::Field<Vec<super::AppListItem>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IosNetworkUsageRule: "microsoft.graph.iosNetworkUsageRule", complex;
    cellular_data_block_when_roaming: "cellularDataBlockWhenRoaming" required,
    cellular_data_blocked: "cellularDataBlocked" required,
    managed_apps: "managedApps",
}
