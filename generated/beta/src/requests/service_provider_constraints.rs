// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.serviceProviderConstraints`, by its URL.
    ///
    /// For example `/policies/crossTenantAccessPolicy/partners/{crossTenantAccessPolicyConfigurationPartner-id}/serviceProviderConstraints`.
    ServiceProviderConstraintsResource(mg::One<models::ServiceProviderConstraints>)
}

impl ServiceProviderConstraintsResource {
    /// `…/microsoft.graph.delegatedAdminServiceProviderConstraints`
    #[inline]
    pub fn as_delegated_admin_service_provider_constraints(
        &self,
    ) -> requests::delegated_admin_service_provider_constraints::DelegatedAdminServiceProviderConstraintsResource {
        mg::to(self, "microsoft.graph.delegatedAdminServiceProviderConstraints")
    }

    /// `POST …/restore`
    #[inline]
    pub fn restore(&self) -> mg::Request<models::ServiceProviderConstraints> {
        mg::Path::action(self, "restore")
    }
}
