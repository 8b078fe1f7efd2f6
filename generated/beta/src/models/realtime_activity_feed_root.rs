// @generated
use crate::mg;

/// Entity type [`microsoft.graph.realtimeActivityFeedRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`RealtimeActivityFeedRootResource`], for example
/// `graph.copilot().communications().realtime_activity_feed()`.
///
/// [`RealtimeActivityFeedRootResource`]: crate::requests::realtime_activity_feed_root::RealtimeActivityFeedRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/realtimeactivityfeedroot?view=graph-rest-beta
pub struct RealtimeActivityFeedRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RealtimeActivityFeedRoot: "microsoft.graph.realtimeActivityFeedRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { RealtimeActivityFeedRoot: super::Entity }

impl RealtimeActivityFeedRoot {
    /// `meetings`: many [`RealtimeActivityMeeting`](super::RealtimeActivityMeeting).
    pub const MEETINGS: mg::Nav<
        RealtimeActivityFeedRoot,
        Vec<super::RealtimeActivityMeeting>,
    > = mg::Nav::new("meetings");
    /// `multiActivitySubscriptions`: many
    /// [`MultiActivitySubscription`](super::MultiActivitySubscription).
    pub const MULTI_ACTIVITY_SUBSCRIPTIONS: mg::Nav<
        RealtimeActivityFeedRoot,
        Vec<super::MultiActivitySubscription>,
    > = mg::Nav::new("multiActivitySubscriptions");
}
