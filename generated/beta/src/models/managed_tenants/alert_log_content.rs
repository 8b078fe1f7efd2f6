// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.alertLogContent`, a complex type.
    AlertLogContent "microsoft.graph.managedTenants.alertLogContent" "complex";
    /// `displayName`: String
    display_name "displayName": String,
}
