// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.endUserNotificationDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/endusernotificationdetail?view=graph-rest-beta>
    EndUserNotificationDetail "microsoft.graph.endUserNotificationDetail" "entity" : super::Entity;
    /// `emailContent`: String
    email_content "emailContent": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultLangauge`: Boolean
    is_default_langauge "isDefaultLangauge": bool,
    /// `language`: String
    language "language": String,
    /// `locale`: String
    locale "locale": String,
    /// `sentFrom`: emailIdentity
    sent_from "sentFrom": mg::Boxed<super::EmailIdentity>,
    /// `subject`: String
    subject "subject": String,
}

mg::derived_from! { EndUserNotificationDetail: super::Entity }
