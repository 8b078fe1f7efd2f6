// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.notificationMessageTemplate`, by its URL.
    ///
    /// For example `/deviceManagement/notificationMessageTemplates/{notificationMessageTemplate-id}`.
    NotificationMessageTemplateResource(mg::One<models::NotificationMessageTemplate>)
}

impl NotificationMessageTemplateResource {
    /// `…/localizedNotificationMessages`: many `localizedNotificationMessage`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `GET …/{id}` | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.Read.All**, **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `POST` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn localized_notification_messages(
        &self,
    ) -> requests::localized_notification_message::LocalizedNotificationMessageCollection {
        mg::to(self, "localizedNotificationMessages")
    }

    /// `POST …/sendTestMessage`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All** | **DeviceManagementServiceConfig.ReadWrite.All** |
    #[inline]
    pub fn send_test_message(&self) -> mg::Request<()> {
        mg::Path::action(self, "sendTestMessage")
    }
}

/// A collection of `microsoft.graph.notificationMessageTemplate`, by its URL.
///
/// For example `/deviceManagement/notificationMessageTemplates`.
pub type NotificationMessageTemplateCollection = mg::Many<
    models::NotificationMessageTemplate,
    NotificationMessageTemplateResource,
>;
