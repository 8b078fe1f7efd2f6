// @generated
use crate::{mg, models};

/// One `microsoft.graph.embeddedSIMActivationCodePoolAssignment`, by its URL.
///
/// For example `/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePool-id}/assignments/{embeddedSIMActivationCodePoolAssignment-id}`.
pub type EmbeddedSimActivationCodePoolAssignmentResource = mg::One<
    models::EmbeddedSimActivationCodePoolAssignment,
>;

/// A collection of `microsoft.graph.embeddedSIMActivationCodePoolAssignment`, by its URL.
///
/// For example `/deviceManagement/embeddedSIMActivationCodePools/{embeddedSIMActivationCodePool-id}/assignments`.
pub type EmbeddedSimActivationCodePoolAssignmentCollection = mg::Many<
    models::EmbeddedSimActivationCodePoolAssignment,
    EmbeddedSimActivationCodePoolAssignmentResource,
>;
