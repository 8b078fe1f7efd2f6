// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagement.notificationChannel`, a complex type.
    NotificationChannel "microsoft.graph.deviceManagement.notificationChannel" "complex";
    /// `notificationChannelType`: microsoft.graph.deviceManagement.notificationChannelType
    notification_channel_type "notificationChannelType": mg::Open<super::NotificationChannelType>,
    /// `notificationReceivers`: Collection(microsoft.graph.deviceManagement.notificationReceiver)
    notification_receivers "notificationReceivers": Vec<super::NotificationReceiver>,
}
