// @generated
use crate::{mg, models};

/// Requests on a property of type [`CustomTrainingSetting`](models::CustomTrainingSetting).
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
///     .cast_to_custom_training_setting()
/// ```
pub type CustomTrainingSettingResource = mg::One<models::CustomTrainingSetting>;
