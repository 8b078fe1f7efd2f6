// @generated
use crate::mg;

/// Complex type `microsoft.graph.accessPackageNotificationSettings`.
pub struct AccessPackageNotificationSettings {
    /// `isAssignmentNotificationDisabled`. Never null.
    pub is_assignment_notification_disabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageNotificationSettings: "microsoft.graph.accessPackageNotificationSettings", complex;
    is_assignment_notification_disabled: "isAssignmentNotificationDisabled" required,
}
