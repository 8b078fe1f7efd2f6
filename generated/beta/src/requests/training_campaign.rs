// @generated
use crate::{mg, models, requests};

/// Requests on one [`TrainingCampaign`](models::TrainingCampaign): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.security().attack_simulation().training_campaigns().id(id)`.
#[derive(Clone, Debug)]
pub struct TrainingCampaignResource(mg::One<models::TrainingCampaign>);

mg::builder! { TrainingCampaignResource: mg::One<models::TrainingCampaign> }

impl TrainingCampaignResource {
    /// `…/trainingSetting`: [`TrainingSetting`](models::TrainingSetting).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn training_setting(
        &self,
    ) -> requests::training_setting::TrainingSettingResource {
        mg::navigate(self, "trainingSetting")
    }
}

/// Requests on a collection of [`TrainingCampaign`](models::TrainingCampaign): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().attack_simulation().training_campaigns()`.
pub type TrainingCampaignCollection = mg::Many<
    models::TrainingCampaign,
    TrainingCampaignResource,
>;
