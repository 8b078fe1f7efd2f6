// @generated
use crate::mg;

/// Entity type [`microsoft.graph.endUserNotificationDetail`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EndUserNotificationDetailCollection`], for example
/// `graph.security().attack_simulation().end_user_notifications().id(id).details()`.
///
/// [`EndUserNotificationDetailCollection`]: crate::requests::end_user_notification_detail::EndUserNotificationDetailCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/endusernotificationdetail?view=graph-rest-beta
pub struct EndUserNotificationDetail {
    /// `emailContent`.
    pub email_content: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultLangauge`.
    pub is_default_langauge: mg::Field<bool>,
    /// `language`.
    pub language: mg::Field<String>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// `sentFrom`.
    pub sent_from: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EndUserNotificationDetail: "microsoft.graph.endUserNotificationDetail", entity, base super::Entity;
    email_content: "emailContent",
    id: "id" key required,
    is_default_langauge: "isDefaultLangauge",
    language: "language",
    locale: "locale",
    sent_from: "sentFrom",
    subject: "subject",
}

mg::derived_from! { EndUserNotificationDetail: super::Entity }
