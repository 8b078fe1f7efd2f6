// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.importBuildingMapSetting`, a complex type.
    ImportBuildingMapSetting "microsoft.graph.importBuildingMapSetting" "complex";
    /// `isDryRun`: Boolean, not null
    is_dry_run "isDryRun" "r": bool,
}
