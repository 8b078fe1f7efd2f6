// @generated
use crate::{mg, models, requests};

/// Requests on one [`HostComponent`](models::security::HostComponent): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.security().threat_intelligence().host_components().id(id)`.
#[derive(Clone, Debug)]
pub struct HostComponentResource(mg::One<models::security::HostComponent>);

mg::builder! { HostComponentResource: mg::One<models::security::HostComponent> }

impl HostComponentResource {
    /// `…/host`: [`Host`](models::security::Host).
    #[inline]
    pub fn host(&self) -> requests::security::host::HostResource {
        mg::navigate(self, "host")
    }
}

/// Requests on a collection of [`HostComponent`](models::security::HostComponent): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().threat_intelligence().host_components()`.
pub type HostComponentCollection = mg::Many<
    models::security::HostComponent,
    HostComponentResource,
>;
