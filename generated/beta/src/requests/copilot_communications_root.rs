// @generated
use crate::{mg, models, requests};

/// Requests on one [`CopilotCommunicationsRoot`](models::CopilotCommunicationsRoot): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.copilot().communications()`.
#[derive(Clone, Debug)]
pub struct CopilotCommunicationsRootResource(mg::One<models::CopilotCommunicationsRoot>);

mg::builder! { CopilotCommunicationsRootResource: mg::One<models::CopilotCommunicationsRoot> }

impl CopilotCommunicationsRootResource {
    /// `…/realtimeActivityFeed`: [`RealtimeActivityFeedRoot`](models::RealtimeActivityFeedRoot).
    #[inline]
    pub fn realtime_activity_feed(
        &self,
    ) -> requests::realtime_activity_feed_root::RealtimeActivityFeedRootResource {
        mg::navigate(self, "realtimeActivityFeed")
    }
}
