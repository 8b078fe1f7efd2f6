// @generated
use crate::mg;

/// Entity type [`microsoft.graph.endUserNotification`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`EndUserNotificationCollection`], for example
/// `graph.security().attack_simulation().end_user_notifications()`.
///
/// [`EndUserNotificationCollection`]: crate::requests::end_user_notification::EndUserNotificationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/endusernotification?view=graph-rest-beta
pub struct EndUserNotification {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::EmailIdentity>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `notificationType`.
    pub notification_type: mg::Field<mg::Open<super::EndUserNotificationType>>,
    /// `source`.
    pub source: mg::Field<mg::Open<super::SimulationContentSource>>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::SimulationContentStatus>>,
    /// `supportedLocales`.
    pub supported_locales: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EndUserNotification: "microsoft.graph.endUserNotification", entity, base super::Entity;
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    notification_type: "notificationType",
    source: "source",
    status: "status",
    supported_locales: "supportedLocales",
}

mg::derived_from! { EndUserNotification: super::Entity }

impl EndUserNotification {
    /// `details`: many [`EndUserNotificationDetail`](super::EndUserNotificationDetail).
    pub const DETAILS: mg::Nav<
        EndUserNotification,
        Vec<super::EndUserNotificationDetail>,
    > = mg::Nav::new("details");
}
