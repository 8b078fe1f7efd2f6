// @generated
use crate::mg;

/// Entity type [`microsoft.graph.localizedNotificationMessage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`LocalizedNotificationMessageCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .notification_message_templates()
///     .id(id)
///     .localized_notification_messages()
/// ```
///
/// [`LocalizedNotificationMessageCollection`]: crate::requests::localized_notification_message::LocalizedNotificationMessageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/localizednotificationmessage?view=graph-rest-beta
pub struct LocalizedNotificationMessage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`. Never null.
    pub is_default: mg::Field<bool>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `locale`. Never null.
    pub locale: mg::Field<String>,
    /// `messageTemplate`. Never null.
    pub message_template: mg::Field<String>,
    /// `subject`. Never null.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LocalizedNotificationMessage: "microsoft.graph.localizedNotificationMessage", entity, base super::Entity;
    id: "id" key required,
    is_default: "isDefault" required,
    last_modified_date_time: "lastModifiedDateTime" required,
    locale: "locale" required,
    message_template: "messageTemplate" required,
    subject: "subject" required,
}

mg::derived_from! { LocalizedNotificationMessage: super::Entity }
