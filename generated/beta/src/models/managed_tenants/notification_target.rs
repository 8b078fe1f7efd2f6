// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.notificationTarget`, a complex type.
    NotificationTarget "microsoft.graph.managedTenants.notificationTarget" "complex";
    /// `displayName`: String
    display_name "displayName": String,
}
