// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.gcpAuthorizationSystemResource`, by its URL.
    GcpAuthorizationSystemResourceResource(mg::One<models::GcpAuthorizationSystemResource, requests::authorization_system_resource::AuthorizationSystemResourceResource>)
}

impl GcpAuthorizationSystemResourceResource {
    /// `…/service`: `authorizationSystemTypeService`
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::to(self, "service")
    }
}

/// A collection of `microsoft.graph.gcpAuthorizationSystemResource`, by its URL.
pub type GcpAuthorizationSystemResourceCollection = mg::Many<
    models::GcpAuthorizationSystemResource,
    GcpAuthorizationSystemResourceResource,
>;
