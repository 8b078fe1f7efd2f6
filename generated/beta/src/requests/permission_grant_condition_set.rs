// @generated
use crate::{mg, models};

/// One `microsoft.graph.permissionGrantConditionSet`, by its URL.
pub type PermissionGrantConditionSetResource = mg::One<
    models::PermissionGrantConditionSet,
>;

/// A collection of `microsoft.graph.permissionGrantConditionSet`, by its URL.
pub type PermissionGrantConditionSetCollection = mg::Many<
    models::PermissionGrantConditionSet,
    PermissionGrantConditionSetResource,
>;
