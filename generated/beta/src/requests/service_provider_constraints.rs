// @generated
use crate::{mg, models, requests};

/// Requests on one [`ServiceProviderConstraints`](models::ServiceProviderConstraints): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .policies()
///     .cross_tenant_access_policy()
///     .partners()
///     .id(id)
///     .service_provider_constraints()
/// ```
#[derive(Clone, Debug)]
pub struct ServiceProviderConstraintsResource(
    mg::One<models::ServiceProviderConstraints>,
);

mg::builder! { ServiceProviderConstraintsResource: mg::One<models::ServiceProviderConstraints> }

impl ServiceProviderConstraintsResource {
    /// `…/microsoft.graph.delegatedAdminServiceProviderConstraints`: cast to
    /// [`DelegatedAdminServiceProviderConstraints`].
    ///
    /// [`DelegatedAdminServiceProviderConstraints`]: models::DelegatedAdminServiceProviderConstraints
    #[doc(alias = "microsoft.graph.delegatedAdminServiceProviderConstraints")]
    #[inline]
    pub fn cast_to_delegated_admin_service_provider_constraints(
        &self,
    ) -> requests::delegated_admin_service_provider_constraints::DelegatedAdminServiceProviderConstraintsResource {
        mg::navigate(self, "microsoft.graph.delegatedAdminServiceProviderConstraints")
    }

    /// `POST …/restore`.
    ///
    /// Returns [`ServiceProviderConstraints`](models::ServiceProviderConstraints).
    #[inline]
    pub fn restore(&self) -> mg::Request<models::ServiceProviderConstraints> {
        self.raw().action("restore")
    }
}
