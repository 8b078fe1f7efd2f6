// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityCorrelation`](models::IdentityCorrelation): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.reports().correlations().id(id)`.
#[derive(Clone, Debug)]
pub struct IdentityCorrelationResource(mg::One<models::IdentityCorrelation>);

mg::builder! { IdentityCorrelationResource: mg::One<models::IdentityCorrelation> }

impl IdentityCorrelationResource {
    /// `…/identities`: many [`CorrelatedIdentity`](models::CorrelatedIdentity).
    ///
    /// Not available here: `create`.
    ///
    /// Least privileged permission to read: `ProvisioningLog.Read.All` (delegated),
    /// `AuditLog.Read.All` (application).
    #[inline]
    pub fn identities(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::correlated_identity::CorrelatedIdentityCollection,
        mg::capabilities::NoCreate,
    > {
        mg::navigate(self, "identities")
    }

    /// `…/servicePrincipal`: [`ServicePrincipal`](models::ServicePrincipal).
    #[inline]
    pub fn service_principal(
        &self,
    ) -> requests::service_principal::ServicePrincipalResource {
        mg::navigate(self, "servicePrincipal")
    }
}

/// Requests on a collection of [`IdentityCorrelation`](models::IdentityCorrelation): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.reports().correlations()`.
pub type IdentityCorrelationCollection = mg::Many<
    models::IdentityCorrelation,
    IdentityCorrelationResource,
>;
