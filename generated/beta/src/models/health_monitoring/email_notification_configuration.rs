// @generated
use crate::mg;

/// Complex type `microsoft.graph.healthMonitoring.emailNotificationConfiguration`.
pub struct EmailNotificationConfiguration {
    /// `groupId`. Never null.
    pub group_id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailNotificationConfiguration: "microsoft.graph.healthMonitoring.emailNotificationConfiguration", complex;
    group_id: "groupId" required,
    is_enabled: "isEnabled" required,
}
