// @generated
use crate::{mg, models, requests};

/// Requests on one [`ForwardingProfile`](models::networkaccess::ForwardingProfile): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.network_access().forwarding_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct ForwardingProfileResource(mg::One<models::networkaccess::ForwardingProfile>);

mg::builder! { ForwardingProfileResource: mg::One<models::networkaccess::ForwardingProfile> }

impl ForwardingProfileResource {
    /// `…/policies`: many [`PolicyLink`](models::networkaccess::PolicyLink).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::networkaccess::policy_link::PolicyLinkCollection {
        mg::navigate(self, "policies")
    }

    /// `…/servicePrincipal`: [`ServicePrincipal`](models::ServicePrincipal).
    #[inline]
    pub fn service_principal(
        &self,
    ) -> requests::service_principal::ServicePrincipalResource {
        mg::navigate(self, "servicePrincipal")
    }
}

/// Requests on a collection of [`ForwardingProfile`](models::networkaccess::ForwardingProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.network_access().forwarding_profiles()`.
pub type ForwardingProfileCollection = mg::Many<
    models::networkaccess::ForwardingProfile,
    ForwardingProfileResource,
>;
