// @generated
use crate::{mg, models};

/// One `microsoft.graph.servicePrincipalSignInActivity`, by its URL.
///
/// For example `/reports/servicePrincipalSignInActivities/{servicePrincipalSignInActivity-id}`.
pub type ServicePrincipalSignInActivityResource = mg::One<
    models::ServicePrincipalSignInActivity,
>;

/// A collection of `microsoft.graph.servicePrincipalSignInActivity`, by its URL.
///
/// For example `/reports/servicePrincipalSignInActivities`.
pub type ServicePrincipalSignInActivityCollection = mg::Many<
    models::ServicePrincipalSignInActivity,
    ServicePrincipalSignInActivityResource,
>;
