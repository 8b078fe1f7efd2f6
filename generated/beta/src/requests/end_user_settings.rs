// @generated
use crate::{mg, models};

/// One `microsoft.graph.endUserSettings`, by its URL.
pub type EndUserSettingsResource = mg::One<models::EndUserSettings>;

/// A collection of `microsoft.graph.endUserSettings`, by its URL.
pub type EndUserSettingsCollection = mg::Many<
    models::EndUserSettings,
    EndUserSettingsResource,
>;
