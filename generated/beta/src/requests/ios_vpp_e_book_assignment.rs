// @generated
use crate::{mg, models};

/// One `microsoft.graph.iosVppEBookAssignment`, by its URL.
pub type IosVppEBookAssignmentResource = mg::One<models::IosVppEBookAssignment>;

/// A collection of `microsoft.graph.iosVppEBookAssignment`, by its URL.
pub type IosVppEBookAssignmentCollection = mg::Many<
    models::IosVppEBookAssignment,
    IosVppEBookAssignmentResource,
>;
