// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotCommunicationsRoot`, by its URL.
    ///
    /// For example `/copilot/communications`.
    CopilotCommunicationsRootResource(mg::One<models::CopilotCommunicationsRoot>)
}

impl CopilotCommunicationsRootResource {
    /// `…/realtimeActivityFeed`: `realtimeActivityFeedRoot`
    #[inline]
    pub fn realtime_activity_feed(
        &self,
    ) -> requests::realtime_activity_feed_root::RealtimeActivityFeedRootResource {
        mg::to(self, "realtimeActivityFeed")
    }
}
