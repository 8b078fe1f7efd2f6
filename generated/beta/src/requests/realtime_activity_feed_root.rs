// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.realtimeActivityFeedRoot`, by its URL.
    ///
    /// For example `/copilot/communications/realtimeActivityFeed`.
    RealtimeActivityFeedRootResource(mg::One<models::RealtimeActivityFeedRoot>)
}

impl RealtimeActivityFeedRootResource {
    /// `…/meetings`: many `realtimeActivityMeeting`
    #[inline]
    pub fn meetings(
        &self,
    ) -> requests::realtime_activity_meeting::RealtimeActivityMeetingCollection {
        mg::to(self, "meetings")
    }

    /// `…/multiActivitySubscriptions`: many `multiActivitySubscription`
    #[inline]
    pub fn multi_activity_subscriptions(
        &self,
    ) -> requests::multi_activity_subscription::MultiActivitySubscriptionCollection {
        mg::to(self, "multiActivitySubscriptions")
    }
}
