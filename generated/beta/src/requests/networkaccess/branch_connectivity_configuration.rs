// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`BranchConnectivityConfiguration`](models::networkaccess::BranchConnectivityConfiguration):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.network_access().connectivity().branches().id(id).connectivity_configuration()`.
#[derive(Clone, Debug)]
pub struct BranchConnectivityConfigurationResource(
    mg::One<models::networkaccess::BranchConnectivityConfiguration>,
);

mg::builder! { BranchConnectivityConfigurationResource: mg::One<models::networkaccess::BranchConnectivityConfiguration> }

impl BranchConnectivityConfigurationResource {
    /// `…/links`: many
    /// [`ConnectivityConfigurationLink`](models::networkaccess::ConnectivityConfigurationLink).
    #[inline]
    pub fn links(
        &self,
    ) -> requests::networkaccess::connectivity_configuration_link::ConnectivityConfigurationLinkCollection {
        mg::navigate(self, "links")
    }
}
