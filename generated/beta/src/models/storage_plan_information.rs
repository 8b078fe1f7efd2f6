// @generated
use crate::mg;

/// Complex type `microsoft.graph.storagePlanInformation`.
pub struct StoragePlanInformation {
    /// `upgradeAvailable`.
    pub upgrade_available: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StoragePlanInformation: "microsoft.graph.storagePlanInformation", complex;
    upgrade_available: "upgradeAvailable",
}
