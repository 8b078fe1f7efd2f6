// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.ediscoveryHoldPolicySyncOperation`, by its URL.
pub type EdiscoveryHoldPolicySyncOperationResource = mg::One<
    models::security::EdiscoveryHoldPolicySyncOperation,
>;

/// A collection of `microsoft.graph.security.ediscoveryHoldPolicySyncOperation`, by its URL.
pub type EdiscoveryHoldPolicySyncOperationCollection = mg::Many<
    models::security::EdiscoveryHoldPolicySyncOperation,
    EdiscoveryHoldPolicySyncOperationResource,
>;
