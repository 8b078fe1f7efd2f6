// @generated
use crate::{mg, models};

/// One `microsoft.graph.directorySetting`, by its URL.
///
/// For example `/settings/{directorySetting-id}`.
pub type DirectorySettingResource = mg::One<models::DirectorySetting>;

/// A collection of `microsoft.graph.directorySetting`, by its URL.
///
/// For example `/settings`.
pub type DirectorySettingCollection = mg::Many<
    models::DirectorySetting,
    DirectorySettingResource,
>;
