// @generated
use crate::{mg, models};

/// Requests on a property of type
/// [`MicrosoftManagedTrainingSetting`](models::MicrosoftManagedTrainingSetting).
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
///     .cast_to_microsoft_managed_training_setting()
/// ```
pub type MicrosoftManagedTrainingSettingResource = mg::One<
    models::MicrosoftManagedTrainingSetting,
>;
