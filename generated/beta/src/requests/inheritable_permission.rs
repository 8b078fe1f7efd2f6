// @generated
use crate::{mg, models};

/// One `microsoft.graph.inheritablePermission`, by its URL.
pub type InheritablePermissionResource = mg::One<models::InheritablePermission>;

/// A collection of `microsoft.graph.inheritablePermission`, by its URL.
pub type InheritablePermissionCollection = mg::Many<
    models::InheritablePermission,
    InheritablePermissionResource,
>;
