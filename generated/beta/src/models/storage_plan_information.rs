// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.storagePlanInformation`, a complex type.
    StoragePlanInformation "microsoft.graph.storagePlanInformation" "complex";
    /// `upgradeAvailable`: Boolean
    upgrade_available "upgradeAvailable": bool,
}
