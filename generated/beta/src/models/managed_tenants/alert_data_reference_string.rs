// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.alertDataReferenceString`, a complex type.
    AlertDataReferenceString "microsoft.graph.managedTenants.alertDataReferenceString" "complex";
    /// `displayName`: String
    display_name "displayName": String,
}
