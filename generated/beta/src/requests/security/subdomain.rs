// @generated
use crate::{mg, models, requests};

/// Requests on one [`Subdomain`](models::security::Subdomain): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().threat_intelligence().subdomains().id(id)`.
#[derive(Clone, Debug)]
pub struct SubdomainResource(mg::One<models::security::Subdomain>);

mg::builder! { SubdomainResource: mg::One<models::security::Subdomain> }

impl SubdomainResource {
    /// `…/host`: [`Host`](models::security::Host).
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "host")
    }
}

/// Requests on a collection of [`Subdomain`](models::security::Subdomain): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().subdomains()`.
pub type SubdomainCollection = mg::Many<models::security::Subdomain, SubdomainResource>;
