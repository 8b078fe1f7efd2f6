// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.gcpCloudFunction`, by its URL.
    GcpCloudFunctionResource(mg::One<models::GcpCloudFunction, requests::gcp_identity::GcpIdentityResource>)
}

impl GcpCloudFunctionResource {
    /// `…/resource`: `gcpAuthorizationSystemResource`
    #[inline]
    pub fn resource(
        &self,
    ) -> requests::gcp_authorization_system_resource::GcpAuthorizationSystemResourceResource {
        mg::to(self, "resource")
    }
}

/// A collection of `microsoft.graph.gcpCloudFunction`, by its URL.
pub type GcpCloudFunctionCollection = mg::Many<
    models::GcpCloudFunction,
    GcpCloudFunctionResource,
>;
