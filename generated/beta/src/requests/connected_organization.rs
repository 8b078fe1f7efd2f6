// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.connectedOrganization`, by its URL.
    ///
    /// For example `/entitlementManagement/connectedOrganizations/{connectedOrganization-id}`.
    ConnectedOrganizationResource(mg::One<models::ConnectedOrganization>)
}

impl ConnectedOrganizationResource {
    /// `…/externalSponsors`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn external_sponsors(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "externalSponsors")
    }

    /// `…/internalSponsors`: many `directoryObject`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.Read.All**, **EntitlementManagement.ReadWrite.All** |
    /// | `POST` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **EntitlementManagement.ReadWrite.All** | **EntitlementManagement.ReadWrite.All** |
    #[inline]
    pub fn internal_sponsors(
        &self,
    ) -> requests::directory_object::DirectoryObjectCollection {
        mg::to(self, "internalSponsors")
    }
}

/// A collection of `microsoft.graph.connectedOrganization`, by its URL.
///
/// For example `/entitlementManagement/connectedOrganizations`.
pub type ConnectedOrganizationCollection = mg::Many<
    models::ConnectedOrganization,
    ConnectedOrganizationResource,
>;
