// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.zebraFotaDeployment`, by its URL.
    ///
    /// For example `/deviceManagement/zebraFotaDeployments/{zebraFotaDeployment-id}`.
    ZebraFotaDeploymentResource(mg::One<models::ZebraFotaDeployment>)
}

impl ZebraFotaDeploymentResource {
    /// `POST …/cancel`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementConfiguration.Read.All** | **DeviceManagementConfiguration.Read.All** |
    #[inline]
    pub fn cancel(&self) -> mg::Request<bool> {
        mg::Path::action(self, "cancel")
    }
}

/// A collection of `microsoft.graph.zebraFotaDeployment`, by its URL.
///
/// For example `/deviceManagement/zebraFotaDeployments`.
pub type ZebraFotaDeploymentCollection = mg::Many<
    models::ZebraFotaDeployment,
    ZebraFotaDeploymentResource,
>;
