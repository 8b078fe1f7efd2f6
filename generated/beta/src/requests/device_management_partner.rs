// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.deviceManagementPartner`, by its URL.
    ///
    /// For example `/deviceManagement/deviceManagementPartners/{deviceManagementPartner-id}`.
    DeviceManagementPartnerResource(mg::One<models::DeviceManagementPartner>)
}

impl DeviceManagementPartnerResource {
    /// `POST …/terminate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.Read.All | **DeviceManagementServiceConfig.Read.All**, DeviceManagementConfiguration.Read.All |
    #[inline]
    pub fn terminate(&self) -> mg::Request<()> {
        mg::Path::action(self, "terminate")
    }
}

/// A collection of `microsoft.graph.deviceManagementPartner`, by its URL.
///
/// For example `/deviceManagement/deviceManagementPartners`.
pub type DeviceManagementPartnerCollection = mg::Many<
    models::DeviceManagementPartner,
    DeviceManagementPartnerResource,
>;
