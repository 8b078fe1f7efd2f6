// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.ediscoveryIndexOperation`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/custodians/{ediscoveryCustodian-id}/lastIndexOperation`.
pub type EdiscoveryIndexOperationResource = mg::One<
    models::security::EdiscoveryIndexOperation,
>;

/// A collection of `microsoft.graph.security.ediscoveryIndexOperation`, by its URL.
pub type EdiscoveryIndexOperationCollection = mg::Many<
    models::security::EdiscoveryIndexOperation,
    EdiscoveryIndexOperationResource,
>;
