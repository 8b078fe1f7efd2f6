// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.training`, by its URL.
    ///
    /// For example `/security/attackSimulation/trainings/{training-id}`.
    TrainingResource(mg::One<models::Training>)
}

impl TrainingResource {
    /// `…/languageDetails`: many `trainingLanguageDetail`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AttackSimulation.Read.All** | **AttackSimulation.Read.All** |
    #[inline]
    pub fn language_details(
        &self,
    ) -> requests::training_language_detail::TrainingLanguageDetailCollection {
        mg::to(self, "languageDetails")
    }
}

/// A collection of `microsoft.graph.training`, by its URL.
///
/// For example `/security/attackSimulation/trainings`.
pub type TrainingCollection = mg::Many<models::Training, TrainingResource>;
