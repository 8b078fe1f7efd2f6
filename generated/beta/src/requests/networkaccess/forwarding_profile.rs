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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `DELETE …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
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
