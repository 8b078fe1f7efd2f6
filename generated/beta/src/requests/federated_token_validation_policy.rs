// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.federatedTokenValidationPolicy`, by its URL.
///
/// For example `/policies/federatedTokenValidationPolicy`.
pub type FederatedTokenValidationPolicyResource = mg::One<
    models::FederatedTokenValidationPolicy,
    requests::directory_object::DirectoryObjectResource,
>;

/// A collection of `microsoft.graph.federatedTokenValidationPolicy`, by its URL.
pub type FederatedTokenValidationPolicyCollection = mg::Many<
    models::FederatedTokenValidationPolicy,
    FederatedTokenValidationPolicyResource,
    requests::directory_object::DirectoryObjectCollection,
>;
