// @generated
use crate::{mg, models};

/// One `microsoft.graph.restoreTaskActivityLog`, by its URL.
pub type RestoreTaskActivityLogResource = mg::One<models::RestoreTaskActivityLog>;

/// A collection of `microsoft.graph.restoreTaskActivityLog`, by its URL.
pub type RestoreTaskActivityLogCollection = mg::Many<
    models::RestoreTaskActivityLog,
    RestoreTaskActivityLogResource,
>;
