// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.trainingCampaign`, by its URL.
    ///
    /// For example `/security/attackSimulation/trainingCampaigns/{trainingCampaign-id}`.
    TrainingCampaignResource(mg::One<models::TrainingCampaign>)
}

impl TrainingCampaignResource {
    /// `…/trainingSetting`: `trainingSetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn training_setting(
        &self,
    ) -> requests::training_setting::TrainingSettingResource {
        mg::to(self, "trainingSetting")
    }
}

/// A collection of `microsoft.graph.trainingCampaign`, by its URL.
///
/// For example `/security/attackSimulation/trainingCampaigns`.
pub type TrainingCampaignCollection = mg::Many<
    models::TrainingCampaign,
    TrainingCampaignResource,
>;
