// @generated
use crate::{mg, models, requests};

/// Requests on one [`RealtimeActivityFeedRoot`](models::RealtimeActivityFeedRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.copilot().communications().realtime_activity_feed()`.
#[derive(Clone, Debug)]
pub struct RealtimeActivityFeedRootResource(mg::One<models::RealtimeActivityFeedRoot>);

mg::builder! { RealtimeActivityFeedRootResource: mg::One<models::RealtimeActivityFeedRoot> }

impl RealtimeActivityFeedRootResource {
    /// `…/meetings`: many [`RealtimeActivityMeeting`](models::RealtimeActivityMeeting).
    #[inline]
    pub fn meetings(
        &self,
    ) -> requests::realtime_activity_meeting::RealtimeActivityMeetingCollection {
        mg::navigate(self, "meetings")
    }

    /// `…/multiActivitySubscriptions`: many
    /// [`MultiActivitySubscription`](models::MultiActivitySubscription).
    #[inline]
    pub fn multi_activity_subscriptions(
        &self,
    ) -> requests::multi_activity_subscription::MultiActivitySubscriptionCollection {
        mg::navigate(self, "multiActivitySubscriptions")
    }
}
