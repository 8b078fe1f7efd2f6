// @generated
use crate::{mg, models, requests};

/// Requests on one [`HostCookie`](models::security::HostCookie): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.security().threat_intelligence().host_cookies().id(id)`.
#[derive(Clone, Debug)]
pub struct HostCookieResource(mg::One<models::security::HostCookie>);

mg::builder! { HostCookieResource: mg::One<models::security::HostCookie> }

impl HostCookieResource {
    /// `…/host`: [`Host`](models::security::Host).
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "host")
    }
}

/// Requests on a collection of [`HostCookie`](models::security::HostCookie): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().host_cookies()`.
pub type HostCookieCollection = mg::Many<
    models::security::HostCookie,
    HostCookieResource,
>;
