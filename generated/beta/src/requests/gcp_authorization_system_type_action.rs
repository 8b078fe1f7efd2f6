// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.gcpAuthorizationSystemTypeAction`, by its URL.
    GcpAuthorizationSystemTypeActionResource(mg::One<models::GcpAuthorizationSystemTypeAction>)
}

impl GcpAuthorizationSystemTypeActionResource {
    /// `…/service`: `authorizationSystemTypeService`
    #[inline]
    pub fn service(
        &self,
    ) -> requests::authorization_system_type_service::AuthorizationSystemTypeServiceResource {
        mg::to(self, "service")
    }
}

/// A collection of `microsoft.graph.gcpAuthorizationSystemTypeAction`, by its URL.
pub type GcpAuthorizationSystemTypeActionCollection = mg::Many<
    models::GcpAuthorizationSystemTypeAction,
    GcpAuthorizationSystemTypeActionResource,
>;
