// @generated
use crate::mg;

/// Complex type `microsoft.graph.importBuildingMapSetting`.
pub struct ImportBuildingMapSetting {
    /// `isDryRun`. Never null.
    pub is_dry_run: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ImportBuildingMapSetting: "microsoft.graph.importBuildingMapSetting", complex;
    is_dry_run: "isDryRun" required,
}
