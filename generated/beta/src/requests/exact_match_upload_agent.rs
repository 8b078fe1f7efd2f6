// @generated
use crate::{mg, models};

/// One `microsoft.graph.exactMatchUploadAgent`, by its URL.
///
/// For example `/dataClassification/exactMatchUploadAgents/{exactMatchUploadAgent-id}`.
pub type ExactMatchUploadAgentResource = mg::One<models::ExactMatchUploadAgent>;

/// A collection of `microsoft.graph.exactMatchUploadAgent`, by its URL.
///
/// For example `/dataClassification/exactMatchUploadAgents`.
pub type ExactMatchUploadAgentCollection = mg::Many<
    models::ExactMatchUploadAgent,
    ExactMatchUploadAgentResource,
>;
