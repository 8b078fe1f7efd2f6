// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.alertData`, an open complex type.
    AlertData "microsoft.graph.managedTenants.alertData" "complex open";
    /// `displayName`: String
    display_name "displayName": String,
}
