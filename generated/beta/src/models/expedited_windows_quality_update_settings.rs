// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.expeditedWindowsQualityUpdateSettings`, a complex type.
    ExpeditedWindowsQualityUpdateSettings "microsoft.graph.expeditedWindowsQualityUpdateSettings" "complex";
    /// `daysUntilForcedReboot`: Int32, not null
    days_until_forced_reboot "daysUntilForcedReboot" "r": i32,
    /// `qualityUpdateCatalogItemId`: String
    quality_update_catalog_item_id "qualityUpdateCatalogItemId": String,
    /// `qualityUpdateRelease`: String, not null
    quality_update_release "qualityUpdateRelease" "r": String,
}
