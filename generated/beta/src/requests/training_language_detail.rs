// @generated
use crate::{mg, models};

/// One `microsoft.graph.trainingLanguageDetail`, by its URL.
///
/// For example `/security/attackSimulation/trainings/{training-id}/languageDetails/{trainingLanguageDetail-id}`.
pub type TrainingLanguageDetailResource = mg::One<models::TrainingLanguageDetail>;

/// A collection of `microsoft.graph.trainingLanguageDetail`, by its URL.
///
/// For example `/security/attackSimulation/trainings/{training-id}/languageDetails`.
pub type TrainingLanguageDetailCollection = mg::Many<
    models::TrainingLanguageDetail,
    TrainingLanguageDetailResource,
>;
