// @generated
use crate::{mg, models};

/// One `microsoft.graph.gcpRole`, by its URL.
pub type GcpRoleResource = mg::One<models::GcpRole>;

/// A collection of `microsoft.graph.gcpRole`, by its URL.
pub type GcpRoleCollection = mg::Many<models::GcpRole, GcpRoleResource>;
