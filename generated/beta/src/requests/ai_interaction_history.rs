// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aiInteractionHistory`, by its URL.
    ///
    /// For example `/copilot/interactionHistory`.
    AiInteractionHistoryResource(mg::One<models::AiInteractionHistory>)
}

impl AiInteractionHistoryResource {
    /// `GET …/getAllEnterpriseInteractions`
    ///
    /// | application |
    /// |-|
    /// | **AiEnterpriseInteraction.Read.All** |
    #[inline]
    pub fn get_all_enterprise_interactions(
        &self,
    ) -> requests::ai_interaction::AiInteractionCollection {
        mg::Builder::at(mg::Path::call(self, "getAllEnterpriseInteractions"))
    }
}
