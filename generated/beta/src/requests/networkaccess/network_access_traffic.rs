// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.networkAccessTraffic`, by its URL.
    ///
    /// For example `/networkAccess/logs/traffic/{networkAccessTraffic-id}`.
    NetworkAccessTrafficResource(mg::One<models::networkaccess::NetworkAccessTraffic>)
}

impl NetworkAccessTrafficResource {
    /// `…/device`: `device`
    #[inline]
    pub fn device(&self) -> requests::device::DeviceResource {
        mg::to(self, "device")
    }

    /// `…/user`: `user`
    #[inline]
    pub fn user(&self) -> requests::user::UserResource {
        mg::to(self, "user")
    }
}

/// A collection of `microsoft.graph.networkaccess.networkAccessTraffic`, by its URL.
///
/// For example `/networkAccess/logs/traffic`.
pub type NetworkAccessTrafficCollection = mg::Many<
    models::networkaccess::NetworkAccessTraffic,
    NetworkAccessTrafficResource,
>;
