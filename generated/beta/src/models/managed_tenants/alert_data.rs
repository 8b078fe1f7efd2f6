// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.alertData`, a complex type.
    AlertData "microsoft.graph.managedTenants.alertData" "complex";
    /// `displayName`: String
    display_name "displayName": String,
}
