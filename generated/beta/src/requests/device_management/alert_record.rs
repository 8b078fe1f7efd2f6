// @generated
use crate::{mg, models};

/// Requests on one [`AlertRecord`](models::device_management::AlertRecord): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.monitoring().alert_records().id(id)`.
#[derive(Clone, Debug)]
pub struct AlertRecordResource(mg::One<models::device_management::AlertRecord>);

mg::builder! { AlertRecordResource: mg::One<models::device_management::AlertRecord> }

impl AlertRecordResource {
    /// `POST …/microsoft.graph.deviceManagement.setPortalNotificationAsSent`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated).
    #[doc(alias = "microsoft.graph.deviceManagement.setPortalNotificationAsSent")]
    #[inline]
    pub fn set_portal_notification_as_sent(&self) -> mg::Request<()> {
        self.raw().action("microsoft.graph.deviceManagement.setPortalNotificationAsSent")
    }
}

/// Requests on a collection of [`AlertRecord`](models::device_management::AlertRecord): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.monitoring().alert_records()`.
#[derive(Clone, Debug)]
pub struct AlertRecordCollection(
    mg::Many<models::device_management::AlertRecord, AlertRecordResource>,
);

mg::builder! { AlertRecordCollection: mg::Many<models::device_management::AlertRecord, AlertRecordResource> }

impl AlertRecordCollection {
    /// `POST …/microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent`.
    ///
    /// Returns no body.
    #[doc(
        alias = "microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent"
    )]
    #[inline]
    pub fn change_alert_records_portal_notification_as_sent(
        &self,
        parameters: impl Into<ChangeAlertRecordsPortalNotificationAsSent>,
    ) -> mg::Request<()> {
        self.raw()
            .action_with(
                "microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent",
                &parameters.into(),
            )
    }

    /// `GET …/microsoft.graph.deviceManagement.getPortalNotifications`.
    ///
    /// Returns a page of [`PortalNotification`](models::device_management::PortalNotification).
    ///
    /// Least privileged permission: `CloudPC.Read.All` (delegated).
    #[doc(alias = "microsoft.graph.deviceManagement.getPortalNotifications")]
    #[inline]
    pub fn get_portal_notifications(
        &self,
    ) -> mg::Request<mg::Page<models::device_management::PortalNotification>> {
        self.raw().function("microsoft.graph.deviceManagement.getPortalNotifications")
    }
}

/// Parameters of [`AlertRecordCollection::change_alert_records_portal_notification_as_sent`].
///
/// A call can pass `alert_record_ids` alone.
pub struct ChangeAlertRecordsPortalNotificationAsSent {
    /// `alertRecordIds`.
    pub alert_record_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ChangeAlertRecordsPortalNotificationAsSent: "microsoft.graph.deviceManagement.changeAlertRecordsPortalNotificationAsSent", parameters;
    alert_record_ids: "alertRecordIds" required,
}

mg::required_parameters! {
    ChangeAlertRecordsPortalNotificationAsSent;
    alert_record_ids: Vec<String>,
}
