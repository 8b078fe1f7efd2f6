// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement.notificationReceiver`, a complex type.
    NotificationReceiver "microsoft.graph.deviceManagement.notificationReceiver" "complex";
    /// `contactInformation`: String
    contact_information "contactInformation": String,
    /// `locale`: String
    locale "locale": String,
}
