// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotCommunicationsRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotcommunicationsroot?view=graph-rest-beta>
    CopilotCommunicationsRoot "microsoft.graph.copilotCommunicationsRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CopilotCommunicationsRoot: super::Entity }

impl CopilotCommunicationsRoot {
    /// `realtimeActivityFeed`: `realtimeActivityFeedRoot`, contained
    pub const REALTIME_ACTIVITY_FEED: mg::Nav<
        CopilotCommunicationsRoot,
        super::RealtimeActivityFeedRoot,
    > = mg::Nav::new("realtimeActivityFeed");
}
