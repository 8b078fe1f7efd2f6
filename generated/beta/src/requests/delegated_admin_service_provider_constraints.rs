// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.delegatedAdminServiceProviderConstraints`, by its URL.
pub type DelegatedAdminServiceProviderConstraintsResource = mg::One<
    models::DelegatedAdminServiceProviderConstraints,
    requests::service_provider_constraints::ServiceProviderConstraintsResource,
>;
