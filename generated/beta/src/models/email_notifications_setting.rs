// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.emailNotificationsSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/emailnotificationssetting?view=graph-rest-beta>
    EmailNotificationsSetting "microsoft.graph.emailNotificationsSetting" "entity" : super::Entity;
    /// `additionalEvents`: notificationEventsType, not null
    additional_events "additionalEvents" "r": mg::Flags<super::NotificationEventsType>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `recipients`: notificationRecipients, not null
    recipients "recipients" "r": mg::Boxed<super::NotificationRecipients>,
}

mg::derived_from! { EmailNotificationsSetting: super::Entity }
