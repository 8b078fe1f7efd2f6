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
    /// `interactionHistory`: `aiInteractionHistory`, contained
    pub const INTERACTION_HISTORY: mg::Nav<CopilotRoot, super::AiInteractionHistory> = mg::Nav::new(
        "interactionHistory",
    );
    /// `settings`: `copilotSetting`
    pub const SETTINGS: mg::Nav<CopilotRoot, super::CopilotSetting> = mg::Nav::new(
        "settings",
    );
    /// `users`: many `aiUser`, contained
    pub const USERS: mg::Nav<CopilotRoot, Vec<super::AiUser>> = mg::Nav::new("users");
}
