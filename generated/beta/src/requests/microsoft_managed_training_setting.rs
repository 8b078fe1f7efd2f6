// @generated
use crate::{mg, models};

/// A property of type `microsoft.graph.microsoftManagedTrainingSetting`, by its URL.
pub type MicrosoftManagedTrainingSettingResource = mg::One<
    models::MicrosoftManagedTrainingSetting,
>;
