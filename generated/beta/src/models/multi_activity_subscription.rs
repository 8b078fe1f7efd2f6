// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.multiActivitySubscription`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`MultiActivitySubscriptionCollection`], for example
/// `graph.copilot().communications().realtime_activity_feed().multi_activity_subscriptions()`.
///
/// Operations: `get_artifacts`.
///
/// [`MultiActivitySubscriptionCollection`]: crate::requests::multi_activity_subscription::MultiActivitySubscriptionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/multiactivitysubscription?view=graph-rest-beta
pub struct MultiActivitySubscription {
    /// `activities`.
    pub activities: mg::Field<mg::Boxed<super::SubscriptionActivities>>,
    /// `callbackUrl`.
    pub callback_url: mg::Field<String>,
    /// `chatInfo`.
    pub chat_info: mg::Field<mg::Boxed<super::ChatInfo>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `meetingInfo`.
    pub meeting_info: mg::Field<mg::Boxed<super::MeetingInfo>>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MultiActivitySubscription: "microsoft.graph.multiActivitySubscription", entity open, base super::Entity;
    activities: "activities",
    callback_url: "callbackUrl",
    chat_info: "chatInfo",
    id: "id" key required,
    meeting_info: "meetingInfo",
    user_id: "userId",
}

mg::derived_from! { MultiActivitySubscription: super::Entity }
