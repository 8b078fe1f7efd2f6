// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.notificationTarget`, an open complex type.
    NotificationTarget "microsoft.graph.managedTenants.notificationTarget" "complex open";
    /// `displayName`: String
    display_name "displayName": String,
}
