// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.externalConnectors.externalActivityResult`, by its URL.
pub type ExternalActivityResultResource = mg::One<
    models::external_connectors::ExternalActivityResult,
    requests::external_connectors::external_activity::ExternalActivityResource,
>;

/// A collection of `microsoft.graph.externalConnectors.externalActivityResult`, by its URL.
pub type ExternalActivityResultCollection = mg::Many<
    models::external_connectors::ExternalActivityResult,
    ExternalActivityResultResource,
>;
