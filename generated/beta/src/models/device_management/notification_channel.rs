// @generated
use crate::mg;

/// Complex type `microsoft.graph.deviceManagement.notificationChannel`.
pub struct NotificationChannel {
    /// `notificationChannelType`.
    pub notification_channel_type: mg::Field<mg::Open<super::NotificationChannelType>>,
    /// `notificationReceivers`.
    pub notification_receivers: mg::Field<Vec<super::NotificationReceiver>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NotificationChannel: "microsoft.graph.deviceManagement.notificationChannel", complex;
    notification_channel_type: "notificationChannelType",
    notification_receivers: "notificationReceivers",
}
