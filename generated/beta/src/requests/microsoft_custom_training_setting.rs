// @generated
use crate::{mg, models};

/// A property of type `microsoft.graph.microsoftCustomTrainingSetting`, by its URL.
pub type MicrosoftCustomTrainingSettingResource = mg::One<
    models::MicrosoftCustomTrainingSetting,
>;
