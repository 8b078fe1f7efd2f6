// @generated
use crate::{mg, models, requests};

/// Requests on one [`AiInteractionHistory`](models::AiInteractionHistory): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.copilot().interaction_history()`.
#[derive(Clone, Debug)]
pub struct AiInteractionHistoryResource(mg::One<models::AiInteractionHistory>);

mg::builder! { AiInteractionHistoryResource: mg::One<models::AiInteractionHistory> }

impl AiInteractionHistoryResource {
    /// `GET …/getAllEnterpriseInteractions`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `AiEnterpriseInteraction.Read.All` (application).
    #[inline]
    pub fn get_all_enterprise_interactions(
        &self,
    ) -> requests::ai_interaction::AiInteractionCollection {
        self.raw().call("getAllEnterpriseInteractions").into_builder()
    }
}
