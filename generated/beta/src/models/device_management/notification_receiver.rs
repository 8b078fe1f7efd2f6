// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagement.notificationReceiver`.
pub struct NotificationReceiver {
    /// `contactInformation`.
    pub contact_information: mg::Field<String>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NotificationReceiver: "microsoft.graph.deviceManagement.notificationReceiver", complex;
    contact_information: "contactInformation",
    locale: "locale",
}
