// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.alertDataReferenceString`.
pub struct AlertDataReferenceString {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AlertDataReferenceString: "microsoft.graph.managedTenants.alertDataReferenceString", complex;
    display_name: "displayName",
}
