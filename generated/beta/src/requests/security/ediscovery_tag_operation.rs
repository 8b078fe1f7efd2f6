// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.ediscoveryTagOperation`, by its URL.
pub type EdiscoveryTagOperationResource = mg::One<
    models::security::EdiscoveryTagOperation,
>;

/// A collection of `microsoft.graph.security.ediscoveryTagOperation`, by its URL.
pub type EdiscoveryTagOperationCollection = mg::Many<
    models::security::EdiscoveryTagOperation,
    EdiscoveryTagOperationResource,
>;
