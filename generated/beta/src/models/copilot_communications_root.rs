// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotCommunicationsRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CopilotCommunicationsRootResource`], for example `graph.copilot().communications()`.
///
/// [`CopilotCommunicationsRootResource`]: crate::requests::copilot_communications_root::CopilotCommunicationsRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotcommunicationsroot?view=graph-rest-beta
pub struct CopilotCommunicationsRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotCommunicationsRoot: "microsoft.graph.copilotCommunicationsRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CopilotCommunicationsRoot: super::Entity }

impl CopilotCommunicationsRoot {
    /// `realtimeActivityFeed`: [`RealtimeActivityFeedRoot`](super::RealtimeActivityFeedRoot).
    pub const REALTIME_ACTIVITY_FEED: mg::Nav<
        CopilotCommunicationsRoot,
        super::RealtimeActivityFeedRoot,
    > = mg::Nav::new("realtimeActivityFeed");
}
