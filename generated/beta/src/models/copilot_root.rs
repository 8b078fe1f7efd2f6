// @generated
use crate::mg;

/// Entity type [`microsoft.graph.copilotRoot`][reference].
///
/// Requests: [`CopilotRootResource`](crate::requests::copilot_root::CopilotRootResource), for
/// example `graph.copilot()`.
///
/// Operations: `retrieval`, `search`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/copilotroot?view=graph-rest-beta
pub struct CopilotRoot {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotRoot: "microsoft.graph.copilotRoot", entity;
}

impl CopilotRoot {
    /// `admin`: [`CopilotAdmin`](super::CopilotAdmin).
    pub const ADMIN: mg::Nav<CopilotRoot, super::CopilotAdmin> = mg::Nav::new("admin");
    /// `agentRegistrations`: many [`AgentRegistration`](super::AgentRegistration).
    pub const AGENT_REGISTRATIONS: mg::Nav<CopilotRoot, Vec<super::AgentRegistration>> = mg::Nav::new(
        "agentRegistrations",
    );
    /// `agents`: many [`Agent`](super::Agent).
    pub const AGENTS: mg::Nav<CopilotRoot, Vec<super::Agent>> = mg::Nav::new("agents");
    /// `communications`: [`CopilotCommunicationsRoot`](super::CopilotCommunicationsRoot).
    pub const COMMUNICATIONS: mg::Nav<CopilotRoot, super::CopilotCommunicationsRoot> = mg::Nav::new(
        "communications",
    );
    /// `conversations`: many [`CopilotConversation`](super::CopilotConversation).
    pub const CONVERSATIONS: mg::Nav<CopilotRoot, Vec<super::CopilotConversation>> = mg::Nav::new(
        "conversations",
    );
    /// `interactionHistory`: [`AiInteractionHistory`](super::AiInteractionHistory).
    pub const INTERACTION_HISTORY: mg::Nav<CopilotRoot, super::AiInteractionHistory> = mg::Nav::new(
        "interactionHistory",
    );
    /// `reports`: [`CopilotReportRoot`](super::CopilotReportRoot).
    pub const REPORTS: mg::Nav<CopilotRoot, super::CopilotReportRoot> = mg::Nav::new(
        "reports",
    );
    /// `settings`: [`CopilotSetting`](super::CopilotSetting).
    pub const SETTINGS: mg::Nav<CopilotRoot, super::CopilotSetting> = mg::Nav::new(
        "settings",
    );
    /// `users`: many [`AiUser`](super::AiUser).
    pub const USERS: mg::Nav<CopilotRoot, Vec<super::AiUser>> = mg::Nav::new("users");
}
