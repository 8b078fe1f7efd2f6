// @generated
use crate::{mg, models, requests};

/// Requests on one [`Training`](models::Training): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.security().attack_simulation().trainings().id(id)`.
#[derive(Clone, Debug)]
pub struct TrainingResource(mg::One<models::Training>);

mg::builder! { TrainingResource: mg::One<models::Training> }

impl TrainingResource {
    /// `…/languageDetails`: many [`TrainingLanguageDetail`](models::TrainingLanguageDetail).
    ///
    /// Least privileged permission to read: `AttackSimulation.Read.All` (delegated, application).
    #[inline]
    pub fn language_details(
        &self,
    ) -> requests::training_language_detail::TrainingLanguageDetailCollection {
        mg::navigate(self, "languageDetails")
    }
}

/// Requests on a collection of [`Training`](models::Training): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.security().attack_simulation().trainings()`.
pub type TrainingCollection = mg::Many<models::Training, TrainingResource>;
