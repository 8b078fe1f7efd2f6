// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.forwardingProfile`, by its URL.
    ///
    /// For example `/networkAccess/forwardingProfiles/{forwardingProfile-id}`.
    ForwardingProfileResource(mg::One<models::networkaccess::ForwardingProfile>)
}

impl ForwardingProfileResource {
    /// `…/policies`: many `microsoft.graph.networkaccess.policyLink`
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::networkaccess::policy_link::PolicyLinkCollection {
        mg::to(self, "policies")
    }

    /// `…/servicePrincipal`: `servicePrincipal`
    #[inline]
    pub fn service_principal(
        &self,
    ) -> requests::service_principal::ServicePrincipalResource {
        mg::to(self, "servicePrincipal")
    }
}

/// A collection of `microsoft.graph.networkaccess.forwardingProfile`, by its URL.
///
/// For example `/networkAccess/forwardingProfiles`.
pub type ForwardingProfileCollection = mg::Many<
    models::networkaccess::ForwardingProfile,
    ForwardingProfileResource,
>;
