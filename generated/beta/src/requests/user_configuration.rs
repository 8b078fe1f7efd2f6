// @generated
use crate::{mg, models};

/// One `microsoft.graph.userConfiguration`, by its URL.
///
/// For example `/me/mailFolders/{mailFolder-id}/userConfigurations/{userConfiguration-id}`.
pub type UserConfigurationResource = mg::One<models::UserConfiguration>;

/// A collection of `microsoft.graph.userConfiguration`, by its URL.
///
/// For example `/me/mailFolders/{mailFolder-id}/userConfigurations`.
pub type UserConfigurationCollection = mg::Many<
    models::UserConfiguration,
    UserConfigurationResource,
>;
