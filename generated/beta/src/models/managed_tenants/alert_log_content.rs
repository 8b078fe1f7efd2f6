// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.alertLogContent`, an open complex type.
    AlertLogContent "microsoft.graph.managedTenants.alertLogContent" "complex open";
    /// `displayName`: String
    display_name "displayName": String,
}
