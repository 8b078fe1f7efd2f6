// @generated
use crate::{mg, models};

/// Requests on one [`TrainingLanguageDetail`](models::TrainingLanguageDetail): `get`, `update`,
/// `delete`.
///
/// For example `graph.security().attack_simulation().trainings().id(id).language_details().id(id)`.
pub type TrainingLanguageDetailResource = mg::One<models::TrainingLanguageDetail>;

/// Requests on a collection of [`TrainingLanguageDetail`](models::TrainingLanguageDetail): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().attack_simulation().trainings().id(id).language_details()`.
pub type TrainingLanguageDetailCollection = mg::Many<
    models::TrainingLanguageDetail,
    TrainingLanguageDetailResource,
>;
