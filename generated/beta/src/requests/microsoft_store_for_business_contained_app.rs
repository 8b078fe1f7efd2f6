// @generated
use crate::{mg, models};

/// One `microsoft.graph.microsoftStoreForBusinessContainedApp`, by its URL.
pub type MicrosoftStoreForBusinessContainedAppResource = mg::One<
    models::MicrosoftStoreForBusinessContainedApp,
>;

/// A collection of `microsoft.graph.microsoftStoreForBusinessContainedApp`, by its URL.
pub type MicrosoftStoreForBusinessContainedAppCollection = mg::Many<
    models::MicrosoftStoreForBusinessContainedApp,
    MicrosoftStoreForBusinessContainedAppResource,
>;
