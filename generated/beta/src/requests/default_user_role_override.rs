// @generated
use crate::{mg, models};

/// One `microsoft.graph.defaultUserRoleOverride`, by its URL.
pub type DefaultUserRoleOverrideResource = mg::One<models::DefaultUserRoleOverride>;

/// A collection of `microsoft.graph.defaultUserRoleOverride`, by its URL.
pub type DefaultUserRoleOverrideCollection = mg::Many<
    models::DefaultUserRoleOverride,
    DefaultUserRoleOverrideResource,
>;
