// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.ediscoveryPurgeDataOperation`, by its URL.
pub type EdiscoveryPurgeDataOperationResource = mg::One<
    models::security::EdiscoveryPurgeDataOperation,
>;

/// A collection of `microsoft.graph.security.ediscoveryPurgeDataOperation`, by its URL.
pub type EdiscoveryPurgeDataOperationCollection = mg::Many<
    models::security::EdiscoveryPurgeDataOperation,
    EdiscoveryPurgeDataOperationResource,
>;
