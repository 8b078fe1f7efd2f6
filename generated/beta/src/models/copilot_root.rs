// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotRoot`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/copilotroot?view=graph-rest-beta>
    CopilotRoot "microsoft.graph.copilotRoot" "entity";
}

impl CopilotRoot {
    /// `admin`: `copilotAdmin`, contained
    pub const ADMIN: mg::Nav<CopilotRoot, super::CopilotAdmin> = mg::Nav::new("admin");
    /// `agentRegistrations`: many `agentRegistration`, contained
    pub const AGENT_REGISTRATIONS: mg::Nav<CopilotRoot, Vec<super::AgentRegistration>> = mg::Nav::new(
        "agentRegistrations",
    );
    /// `agents`: many `agent`
    pub const AGENTS: mg::Nav<CopilotRoot, Vec<super::Agent>> = mg::Nav::new("agents");
    /// `communications`: `copilotCommunicationsRoot`, contained
    pub const COMMUNICATIONS: mg::Nav<CopilotRoot, super::CopilotCommunicationsRoot> = mg::Nav::new(
        "communications",
    );
    /// `conversations`: many `copilotConversation`, contained
    pub const CONVERSATIONS: mg::Nav<CopilotRoot, Vec<super::CopilotConversation>> = mg::Nav::new(
        "conversations",
    );
    /// `interactionHistory`: `aiInteractionHistory`, contained
    pub const INTERACTION_HISTORY: mg::Nav<CopilotRoot, super::AiInteractionHistory> = mg::Nav::new(
        "interactionHistory",
    );
    /// `reports`: `copilotReportRoot`, contained
    pub const REPORTS: mg::Nav<CopilotRoot, super::CopilotReportRoot> = mg::Nav::new(
        "reports",
    );
    /// `settings`: `copilotSetting`, contained
    pub const SETTINGS: mg::Nav<CopilotRoot, super::CopilotSetting> = mg::Nav::new(
        "settings",
    );
    /// `users`: many `aiUser`, contained
    pub const USERS: mg::Nav<CopilotRoot, Vec<super::AiUser>> = mg::Nav::new("users");
}
