// @generated
use crate::mg;

/// Open complex type `microsoft.graph.managedTenants.notificationTarget`.
pub struct NotificationTarget {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NotificationTarget: "microsoft.graph.managedTenants.notificationTarget", complex open;
    display_name: "displayName",
}
