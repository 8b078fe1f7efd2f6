// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.notificationMessageTemplate`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/notificationmessagetemplate?view=graph-rest-beta>
    NotificationMessageTemplate "microsoft.graph.notificationMessageTemplate" "entity" : super::Entity;
    /// `brandingOptions`: notificationTemplateBrandingOptions, not null
    branding_options "brandingOptions" "r": mg::Flags<super::NotificationTemplateBrandingOptions>,
    /// `defaultLocale`: String
    default_locale "defaultLocale": String,
    /// `description`: String
    description "description": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `roleScopeTagIds`: Collection(String)
    role_scope_tag_ids "roleScopeTagIds": Vec<String>,
}

mg::derived_from! { NotificationMessageTemplate: super::Entity }

impl NotificationMessageTemplate {
    /// `localizedNotificationMessages`: many `localizedNotificationMessage`, contained
    pub const LOCALIZED_NOTIFICATION_MESSAGES: mg::Nav<
        NotificationMessageTemplate,
        Vec<super::LocalizedNotificationMessage>,
    > = mg::Nav::new("localizedNotificationMessages");
}
