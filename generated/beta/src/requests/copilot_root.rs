// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotRoot`, by its URL.
    ///
    /// For example `/copilot`.
    CopilotRootResource(mg::One<models::CopilotRoot>)
}

impl CopilotRootResource {
    /// `…/admin`: `copilotAdmin`
    #[inline]
    pub fn admin(&self) -> requests::copilot_admin::CopilotAdminResource {
        mg::to(self, "admin")
    }

    /// `…/interactionHistory`: `aiInteractionHistory`
    #[inline]
    pub fn interaction_history(
        &self,
    ) -> requests::ai_interaction_history::AiInteractionHistoryResource {
        mg::to(self, "interactionHistory")
    }

    /// `…/settings`: `copilotSetting`
    #[inline]
    pub fn settings(&self) -> requests::copilot_setting::CopilotSettingResource {
        mg::to(self, "settings")
    }

    /// `…/users`: many `aiUser`
    #[inline]
    pub fn users(&self) -> requests::ai_user::AiUserCollection {
        mg::to(self, "users")
    }
}
