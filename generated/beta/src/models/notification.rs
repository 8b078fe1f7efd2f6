// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.notification`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`NotificationCollection`](crate::requests::notification::NotificationCollection), for
/// example `graph.me().notifications()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/notification?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-03-09, to be removed on 2023-03-20 (revision 2023-03/Notification_Deprecation)"
)]
pub struct Notification {
    /// `displayTimeToLive`.
    pub display_time_to_live: mg::Field<i32>,
    /// `expirationDateTime`.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `groupName`.
    pub group_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `payload`. Never null.
    pub payload: mg::Field<mg::Boxed<super::PayloadTypes>>,
    /// `priority`.
    pub priority: mg::Field<mg::Open<super::Priority>>,
    /// `targetHostName`. Never null.
    pub target_host_name: mg::Field<String>,
    /// `targetPolicy`.
    pub target_policy: mg::Field<mg::Boxed<super::TargetPolicyEndpoints>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Notification: "microsoft.graph.notification", entity open, base super::Entity;
    display_time_to_live: "displayTimeToLive",
    expiration_date_time: "expirationDateTime",
    group_name: "groupName",
    id: "id" key required,
    payload: "payload" required,
    priority: "priority",
    target_host_name: "targetHostName" required,
    target_policy: "targetPolicy",
}

mg::derived_from! { Notification: super::Entity }
