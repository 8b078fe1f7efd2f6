// @generated
use crate::{mg, models};

/// Requests on a property of type
/// [`MicrosoftCustomTrainingSetting`](models::MicrosoftCustomTrainingSetting).
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .attack_simulation()
///     .simulations()
///     .id(id)
///     .training_setting()
///     .cast_to_microsoft_custom_training_setting()
/// ```
pub type MicrosoftCustomTrainingSettingResource = mg::One<
    models::MicrosoftCustomTrainingSetting,
>;
