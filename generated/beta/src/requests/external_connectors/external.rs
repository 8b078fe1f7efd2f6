// @generated
use crate::{mg, models, requests};

/// Requests on one [`External`](models::external_connectors::External): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.external()`.
#[derive(Clone, Debug)]
pub struct ExternalResource(mg::One<models::external_connectors::External>);

mg::builder! { ExternalResource: mg::One<models::external_connectors::External> }

impl ExternalResource {
    /// `…/authorizationSystems`: many [`AuthorizationSystem`](models::AuthorizationSystem).
    #[inline]
    pub fn authorization_systems(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemCollection {
        mg::navigate(self, "authorizationSystems")
    }

    /// `…/connections`: many
    /// [`ExternalConnection`](models::external_connectors::ExternalConnection).
    ///
    /// Least privileged permission to read: `ExternalConnection.ReadWrite.OwnedBy` (delegated,
    /// application).
    #[inline]
    pub fn connections(
        &self,
    ) -> requests::external_connectors::external_connection::ExternalConnectionCollection {
        mg::navigate(self, "connections")
    }

    /// `…/industryData`: [`IndustryDataRoot`](models::industry_data::IndustryDataRoot).
    ///
    /// Not available here: `update` and `delete`.
    #[inline]
    pub fn industry_data(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::industry_data::industry_data_root::IndustryDataRootResource,
        mg::capabilities::ReadOnly,
    > {
        mg::navigate(self, "industryData")
    }
}
