// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.realtimeActivityFeedRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/realtimeactivityfeedroot?view=graph-rest-beta>
    RealtimeActivityFeedRoot "microsoft.graph.realtimeActivityFeedRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { RealtimeActivityFeedRoot: super::Entity }

impl RealtimeActivityFeedRoot {
    /// `meetings`: many `realtimeActivityMeeting`, contained
    pub const MEETINGS: mg::Nav<
        RealtimeActivityFeedRoot,
        Vec<super::RealtimeActivityMeeting>,
    > = mg::Nav::new("meetings");
    /// `multiActivitySubscriptions`: many `multiActivitySubscription`, contained
    pub const MULTI_ACTIVITY_SUBSCRIPTIONS: mg::Nav<
        RealtimeActivityFeedRoot,
        Vec<super::MultiActivitySubscription>,
    > = mg::Nav::new("multiActivitySubscriptions");
}
