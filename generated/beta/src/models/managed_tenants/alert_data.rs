// @generated
use crate::mg;

/// Open complex type `microsoft.graph.managedTenants.alertData`.
pub struct AlertData {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertData: "microsoft.graph.managedTenants.alertData", complex open;
    display_name: "displayName",
}
