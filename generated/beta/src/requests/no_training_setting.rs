// @generated
use crate::{mg, models};

/// A property of type `microsoft.graph.noTrainingSetting`, by its URL.
pub type NoTrainingSettingResource = mg::One<models::NoTrainingSetting>;
