// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.gcpIdentity`, by its URL.
    GcpIdentityResource(mg::One<models::GcpIdentity, requests::authorization_system_identity::AuthorizationSystemIdentityResource>)
}

impl GcpIdentityResource {
    /// `…/microsoft.graph.gcpCloudFunction`
    #[inline]
    pub fn as_gcp_cloud_function(
        &self,
    ) -> requests::gcp_cloud_function::GcpCloudFunctionResource {
        mg::to(self, "microsoft.graph.gcpCloudFunction")
    }

    /// `…/microsoft.graph.gcpGroup`
    #[inline]
    pub fn as_gcp_group(&self) -> requests::gcp_group::GcpGroupResource {
        mg::to(self, "microsoft.graph.gcpGroup")
    }

    /// `…/microsoft.graph.gcpServiceAccount`
    #[inline]
    pub fn as_gcp_service_account(
        &self,
    ) -> requests::gcp_service_account::GcpServiceAccountResource {
        mg::to(self, "microsoft.graph.gcpServiceAccount")
    }

    /// `…/microsoft.graph.gcpUser`
    #[inline]
    pub fn as_gcp_user(&self) -> requests::gcp_user::GcpUserResource {
        mg::to(self, "microsoft.graph.gcpUser")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.gcpIdentity`, by its URL.
    GcpIdentityCollection(mg::Many<models::GcpIdentity, GcpIdentityResource>)
}

impl GcpIdentityCollection {
    /// `…/microsoft.graph.gcpCloudFunction`
    #[inline]
    pub fn as_gcp_cloud_function(
        &self,
    ) -> requests::gcp_cloud_function::GcpCloudFunctionCollection {
        mg::to(self, "microsoft.graph.gcpCloudFunction")
    }

    /// `…/microsoft.graph.gcpGroup`
    #[inline]
    pub fn as_gcp_group(&self) -> requests::gcp_group::GcpGroupCollection {
        mg::to(self, "microsoft.graph.gcpGroup")
    }

    /// `…/microsoft.graph.gcpServiceAccount`
    #[inline]
    pub fn as_gcp_service_account(
        &self,
    ) -> requests::gcp_service_account::GcpServiceAccountCollection {
        mg::to(self, "microsoft.graph.gcpServiceAccount")
    }

    /// `…/microsoft.graph.gcpUser`
    #[inline]
    pub fn as_gcp_user(&self) -> requests::gcp_user::GcpUserCollection {
        mg::to(self, "microsoft.graph.gcpUser")
    }
}
