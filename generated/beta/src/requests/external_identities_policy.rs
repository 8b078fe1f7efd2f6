// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.externalIdentitiesPolicy`, by its URL.
///
/// For example `/policies/externalIdentitiesPolicy`.
pub type ExternalIdentitiesPolicyResource = mg::One<
    models::ExternalIdentitiesPolicy,
    requests::policy_base::PolicyBaseResource,
>;

/// A collection of `microsoft.graph.externalIdentitiesPolicy`, by its URL.
pub type ExternalIdentitiesPolicyCollection = mg::Many<
    models::ExternalIdentitiesPolicy,
    ExternalIdentitiesPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
