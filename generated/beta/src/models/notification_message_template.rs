// @generated
use crate::mg;

/// Entity type [`microsoft.graph.notificationMessageTemplate`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`NotificationMessageTemplateCollection`], for example
/// `graph.device_management().notification_message_templates()`.
///
/// Operations: `send_test_message`.
///
/// [`NotificationMessageTemplateCollection`]: crate::requests::notification_message_template::NotificationMessageTemplateCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/notificationmessagetemplate?view=graph-rest-beta
pub struct NotificationMessageTemplate {
    /// `brandingOptions`. Never null.
    pub branding_options: mg::Field<
        mg::Flags<super::NotificationTemplateBrandingOptions>,
    >,
    /// `defaultLocale`.
    pub default_locale: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `roleScopeTagIds`.
    pub role_scope_tag_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NotificationMessageTemplate: "microsoft.graph.notificationMessageTemplate", entity, base super::Entity;
    branding_options: "brandingOptions" required,
    default_locale: "defaultLocale",
    description: "description",
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    role_scope_tag_ids: "roleScopeTagIds",
}

mg::derived_from! { NotificationMessageTemplate: super::Entity }

impl NotificationMessageTemplate {
    /// `localizedNotificationMessages`: many
    /// [`LocalizedNotificationMessage`](super::LocalizedNotificationMessage).
    pub const LOCALIZED_NOTIFICATION_MESSAGES: mg::Nav<
        NotificationMessageTemplate,
        Vec<super::LocalizedNotificationMessage>,
    > = mg::Nav::new("localizedNotificationMessages");
}
