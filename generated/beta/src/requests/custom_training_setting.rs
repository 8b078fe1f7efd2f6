// @generated
use crate::{mg, models};

/// A property of type `microsoft.graph.customTrainingSetting`, by its URL.
pub type CustomTrainingSettingResource = mg::One<models::CustomTrainingSetting>;
