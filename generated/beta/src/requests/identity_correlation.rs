// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityCorrelation`, by its URL.
    ///
    /// For example `/reports/correlations/{identityCorrelation-id}`.
    IdentityCorrelationResource(mg::One<models::IdentityCorrelation>)
}

impl IdentityCorrelationResource {
    /// `…/identities`: many `correlatedIdentity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **ProvisioningLog.Read.All**, AuditLog.Read.All | AuditLog.Read.All, ProvisioningLog.Read.All |
    /// | `GET …/{id}` | **ProvisioningLog.Read.All**, AuditLog.Read.All | AuditLog.Read.All, ProvisioningLog.Read.All |
    #[inline]
    pub fn identities(
        &self,
    ) -> requests::correlated_identity::CorrelatedIdentityCollection {
        mg::to(self, "identities")
    }

    /// `…/servicePrincipal`: `servicePrincipal`
    #[inline]
    pub fn service_principal(
        &self,
    ) -> requests::service_principal::ServicePrincipalResource {
        mg::to(self, "servicePrincipal")
    }
}

/// A collection of `microsoft.graph.identityCorrelation`, by its URL.
///
/// For example `/reports/correlations`.
pub type IdentityCorrelationCollection = mg::Many<
    models::IdentityCorrelation,
    IdentityCorrelationResource,
>;
