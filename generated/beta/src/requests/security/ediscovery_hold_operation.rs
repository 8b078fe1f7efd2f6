// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.ediscoveryHoldOperation`, by its URL.
pub type EdiscoveryHoldOperationResource = mg::One<
    models::security::EdiscoveryHoldOperation,
>;

/// A collection of `microsoft.graph.security.ediscoveryHoldOperation`, by its URL.
pub type EdiscoveryHoldOperationCollection = mg::Many<
    models::security::EdiscoveryHoldOperation,
    EdiscoveryHoldOperationResource,
>;
