// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.remoteAssistancePartner`, by its URL.
    ///
    /// For example `/deviceManagement/remoteAssistancePartners/{remoteAssistancePartner-id}`.
    RemoteAssistancePartnerResource(mg::One<models::RemoteAssistancePartner>)
}

impl RemoteAssistancePartnerResource {
    /// `POST …/beginOnboarding`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn begin_onboarding(&self) -> mg::Request<()> {
        mg::Path::action(self, "beginOnboarding")
    }

    /// `POST …/disconnect`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn disconnect(&self) -> mg::Request<()> {
        mg::Path::action(self, "disconnect")
    }
}

/// A collection of `microsoft.graph.remoteAssistancePartner`, by its URL.
///
/// For example `/deviceManagement/remoteAssistancePartners`.
pub type RemoteAssistancePartnerCollection = mg::Many<
    models::RemoteAssistancePartner,
    RemoteAssistancePartnerResource,
>;
