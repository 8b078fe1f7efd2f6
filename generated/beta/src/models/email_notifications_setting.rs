// @generated
use crate::mg;

/// Entity type [`microsoft.graph.emailNotificationsSetting`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EmailNotificationsSettingResource`], for example
/// `graph.solutions().backup_restore().email_notifications_setting()`.
///
/// [`EmailNotificationsSettingResource`]: crate::requests::email_notifications_setting::EmailNotificationsSettingResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/emailnotificationssetting?view=graph-rest-beta
pub struct EmailNotificationsSetting {
    /// `additionalEvents`. Never null.
    pub additional_events: mg::Field<mg::Flags<super::NotificationEventsType>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `recipients`. Never null.
    pub recipients: mg::Field<mg::Boxed<super::NotificationRecipients>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailNotificationsSetting: "microsoft.graph.emailNotificationsSetting", entity, base super::Entity;
    additional_events: "additionalEvents" required,
    id: "id" key required,
    is_enabled: "isEnabled" required,
    recipients: "recipients" required,
}

mg::derived_from! { EmailNotificationsSetting: super::Entity }
