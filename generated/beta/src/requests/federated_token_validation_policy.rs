// @generated
use crate::{mg, models, requests};

/// Requests on one [`FederatedTokenValidationPolicy`](models::FederatedTokenValidationPolicy):
/// `get`, `update`, `delete`.
///
/// For example `graph.policies().federated_token_validation_policy()`.
pub type FederatedTokenValidationPolicyResource = mg::One<
    models::FederatedTokenValidationPolicy,
    requests::directory_object::DirectoryObjectResource,
>;

/// Requests on a collection of
/// [`FederatedTokenValidationPolicy`](models::FederatedTokenValidationPolicy): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_federated_token_validation_policy()`.
pub type FederatedTokenValidationPolicyCollection = mg::Many<
    models::FederatedTokenValidationPolicy,
    FederatedTokenValidationPolicyResource,
    requests::directory_object::DirectoryObjectCollection,
>;
