// @generated
use crate::{mg, models};

/// Requests on a property of type [`NoTrainingSetting`](models::NoTrainingSetting).
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
///     .cast_to_no_training_setting()
/// ```
pub type NoTrainingSettingResource = mg::One<models::NoTrainingSetting>;
