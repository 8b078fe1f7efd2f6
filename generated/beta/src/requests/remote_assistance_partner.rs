// @generated
use crate::{mg, models};

/// Requests on one [`RemoteAssistancePartner`](models::RemoteAssistancePartner): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().remote_assistance_partners().id(id)`.
#[derive(Clone, Debug)]
pub struct RemoteAssistancePartnerResource(mg::One<models::RemoteAssistancePartner>);

mg::builder! { RemoteAssistancePartnerResource: mg::One<models::RemoteAssistancePartner> }

impl RemoteAssistancePartnerResource {
    /// `POST …/beginOnboarding`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-beginonboarding?view=graph-rest-beta
    #[inline]
    pub fn begin_onboarding(&self) -> mg::Request<()> {
        self.raw().action("beginOnboarding")
    }

    /// `POST …/disconnect`.
    ///
    /// Returns 204 without a body.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application). [Reference]
    ///
    /// [reference]: https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-disconnect?view=graph-rest-beta
    #[inline]
    pub fn disconnect(&self) -> mg::Request<()> {
        self.raw().action("disconnect")
    }
}

/// Requests on a collection of [`RemoteAssistancePartner`](models::RemoteAssistancePartner):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().remote_assistance_partners()`.
pub type RemoteAssistancePartnerCollection = mg::Many<
    models::RemoteAssistancePartner,
    RemoteAssistancePartnerResource,
>;
