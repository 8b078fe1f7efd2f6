// @generated
use crate::{mg, models, requests};

/// Requests on one [`NotificationMessageTemplate`](models::NotificationMessageTemplate): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.device_management().notification_message_templates().id(id)`.
#[derive(Clone, Debug)]
pub struct NotificationMessageTemplateResource(
    mg::One<models::NotificationMessageTemplate>,
);

mg::builder! { NotificationMessageTemplateResource: mg::One<models::NotificationMessageTemplate> }

impl NotificationMessageTemplateResource {
    /// `…/localizedNotificationMessages`: many
    /// [`LocalizedNotificationMessage`](models::LocalizedNotificationMessage).
    ///
    /// Least privileged permission to read: `DeviceManagementServiceConfig.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn localized_notification_messages(
        &self,
    ) -> requests::localized_notification_message::LocalizedNotificationMessageCollection {
        mg::navigate(self, "localizedNotificationMessages")
    }

    /// `POST …/sendTestMessage`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn send_test_message(&self) -> mg::Request<()> {
        self.raw().action("sendTestMessage")
    }
}

/// Requests on a collection of
/// [`NotificationMessageTemplate`](models::NotificationMessageTemplate): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().notification_message_templates()`.
pub type NotificationMessageTemplateCollection = mg::Many<
    models::NotificationMessageTemplate,
    NotificationMessageTemplateResource,
>;
