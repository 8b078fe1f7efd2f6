// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.deviceManagement.alertRecord`, by its URL.
    ///
    /// For example `/monitoring/alertRecords/{alertRecord-id}`.
    AlertRecordResource(mg::One<models::device_management::AlertRecord>)
}

impl AlertRecordResource {
    /// `POST …/microsoft.graph.deviceManagement.setPortalNotificationAsSent`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn set_portal_notification_as_sent(&self) -> mg::Request<()> {
        mg::Path::action(
            self,
            "microsoft.graph.deviceManagement.setPortalNotificationAsSent",
        )
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.deviceManagement.alertRecord`, by its URL.
    ///
    /// For example `/monitoring/alertRecords`.
    AlertRecordCollection(mg::Many<models::device_management::AlertRecord, AlertRecordResource>)
}

impl AlertRecordCollection {
    /// `POST …/microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent`
    #[inline]
    pub fn change_alert_records_portal_notification_as_sent(
        &self,
        parameters: ChangeAlertRecordsPortalNotificationAsSent,
    ) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent",
            &parameters,
        )
    }

    /// `GET …/microsoft.graph.deviceManagement.getPortalNotifications`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_portal_notifications(
        &self,
    ) -> mg::Request<mg::Page<models::device_management::PortalNotification>> {
        mg::Path::function(
            self,
            "microsoft.graph.deviceManagement.getPortalNotifications",
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent`.
    ChangeAlertRecordsPortalNotificationAsSent "microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent" "parameters";
    /// `alertRecordIds`: Collection(String), items not null
    alert_record_ids "alertRecordIds" "r": Vec<String>,
}
