// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.multiActivitySubscription`, an open entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/multiactivitysubscription?view=graph-rest-beta>
    MultiActivitySubscription "microsoft.graph.multiActivitySubscription" "entity open" : super::Entity;
    /// `activities`: subscriptionActivities
    activities "activities": mg::Boxed<super::SubscriptionActivities>,
    /// `callbackUrl`: String
    callback_url "callbackUrl": String,
    /// `chatInfo`: chatInfo
    chat_info "chatInfo": mg::Boxed<super::ChatInfo>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `meetingInfo`: meetingInfo
    meeting_info "meetingInfo": mg::Boxed<super::MeetingInfo>,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { MultiActivitySubscription: super::Entity }
