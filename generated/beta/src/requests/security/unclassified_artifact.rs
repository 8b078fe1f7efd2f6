// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.unclassifiedArtifact`, by its URL.
pub type UnclassifiedArtifactResource = mg::One<models::security::UnclassifiedArtifact>;
