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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-beginonboarding?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/beginOnboarding`
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-disconnect?view=graph-rest-beta); 204.
    /// - `POST /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/disconnect`
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
