// @generated
use crate::{mg, models, requests};

/// Requests on one [`NetworkAccessTraffic`](models::networkaccess::NetworkAccessTraffic): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.network_access().logs().traffic().id(id)`.
#[derive(Clone, Debug)]
pub struct NetworkAccessTrafficResource(
    mg::One<models::networkaccess::NetworkAccessTraffic>,
);

mg::builder! { NetworkAccessTrafficResource: mg::One<models::networkaccess::NetworkAccessTraffic> }

impl NetworkAccessTrafficResource {
    /// `…/device`: [`Device`](models::Device).
    #[inline]
    pub fn device(&self) -> requests::device::DeviceResource {
        mg::navigate(self, "device")
    }

    /// `…/user`: [`User`](models::User).
    #[inline]
    pub fn user(&self) -> requests::user::UserResource {
        mg::navigate(self, "user")
    }
}

/// Requests on a collection of
/// [`NetworkAccessTraffic`](models::networkaccess::NetworkAccessTraffic): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.network_access().logs().traffic()`.
pub type NetworkAccessTrafficCollection = mg::Many<
    models::networkaccess::NetworkAccessTraffic,
    NetworkAccessTrafficResource,
>;
