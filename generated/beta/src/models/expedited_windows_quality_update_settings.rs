// @generated
use crate::mg;

/// Complex type [`microsoft.graph.expeditedWindowsQualityUpdateSettings`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-softwareupdate-expeditedwindowsqualityupdatesettings?view=graph-rest-beta
pub struct ExpeditedWindowsQualityUpdateSettings {
    /// `daysUntilForcedReboot`. Never null.
    pub days_until_forced_reboot: mg::Field<i32>,
    /// `qualityUpdateCatalogItemId`.
    pub quality_update_catalog_item_id: mg::Field<String>,
    /// `qualityUpdateRelease`. Never null.
    pub quality_update_release: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExpeditedWindowsQualityUpdateSettings: "microsoft.graph.expeditedWindowsQualityUpdateSettings", complex;
    days_until_forced_reboot: "daysUntilForcedReboot" required,
    quality_update_catalog_item_id: "qualityUpdateCatalogItemId",
    quality_update_release: "qualityUpdateRelease" required,
}
