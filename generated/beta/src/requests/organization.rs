// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.organization`, by its URL.
    ///
    /// For example `/organization/{organization-id}`.
    OrganizationResource(mg::One<models::Organization, requests::directory_object::DirectoryObjectResource>)
}

impl OrganizationResource {
    /// `…/branding`: `organizationalBranding`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **User.Read**, Organization.Read.All, Organization.ReadWrite.All, OrganizationalBranding.Read.All, OrganizationalBranding.ReadWrite.All, User.Read.All | **OrganizationalBranding.Read.All**, Organization.Read.All, OrganizationalBranding.ReadWrite.All, Organization.ReadWrite.All |
    /// | `PATCH` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    /// | `DELETE` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All** |
    #[inline]
    pub fn branding(
        &self,
    ) -> requests::organizational_branding::OrganizationalBrandingResource {
        mg::to(self, "branding")
    }

    /// `…/certificateBasedAuthConfiguration`: many `certificateBasedAuthConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Organization.Read.All**, **Organization.ReadWrite.All** | **Organization.Read.All**, **Organization.ReadWrite.All** |
    /// | `GET …/{id}` | **Organization.Read.All**, **Organization.ReadWrite.All** | **Organization.Read.All**, **Organization.ReadWrite.All** |
    /// | `POST` | **Organization.ReadWrite.All** | **Organization.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Organization.ReadWrite.All** | **Organization.ReadWrite.All** |
    #[inline]
    pub fn certificate_based_auth_configuration(
        &self,
    ) -> requests::certificate_based_auth_configuration::CertificateBasedAuthConfigurationCollection {
        mg::to(self, "certificateBasedAuthConfiguration")
    }

    /// `…/extensions`: many `extension`
    ///
    /// [Get open extension](https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta); 200.
    ///
    /// [Create open extension](https://learn.microsoft.com/graph/api/opentypeextension-post-opentypeextension?view=graph-rest-beta); 201 or 202.
    ///
    /// [Update open extension](https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta); 200.
    ///
    /// [Delete open extension](https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta); 204.
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::to(self, "extensions")
    }

    /// `…/partnerInformation`: `partnerInformation`
    #[inline]
    pub fn partner_information(
        &self,
    ) -> requests::partner_information::PartnerInformationResource {
        mg::to(self, "partnerInformation")
    }

    /// `…/settings`: `organizationSettings`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **User.Read**, User.Read.All |
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::organization_settings::OrganizationSettingsResource {
        mg::to(self, "settings")
    }

    /// `POST …/setMobileDeviceManagementAuthority`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementServiceConfig.ReadWrite.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn set_mobile_device_management_authority(&self) -> mg::Request<i32> {
        mg::Path::action(self, "setMobileDeviceManagementAuthority")
    }
}

/// A collection of `microsoft.graph.organization`, by its URL.
///
/// For example `/organization`.
pub type OrganizationCollection = mg::Many<
    models::Organization,
    OrganizationResource,
    requests::directory_object::DirectoryObjectCollection,
>;
