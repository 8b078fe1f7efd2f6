// @generated
use crate::{mg, models, requests};

/// Requests on one [`Organization`](models::Organization): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.organization().id(id)`.
#[derive(Clone, Debug)]
pub struct OrganizationResource(
    mg::One<models::Organization, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { OrganizationResource: mg::One<models::Organization, requests::directory_object::DirectoryObjectResource> }

impl OrganizationResource {
    /// `…/branding`: [`OrganizationalBranding`](models::OrganizationalBranding).
    ///
    /// Least privileged permission to read: `User.Read` (delegated),
    /// `OrganizationalBranding.Read.All` (application).
    #[inline]
    pub fn branding(
        &self,
    ) -> requests::organizational_branding::OrganizationalBrandingResource {
        mg::navigate(self, "branding")
    }

    /// `…/certificateBasedAuthConfiguration`: many
    /// [`CertificateBasedAuthConfiguration`](models::CertificateBasedAuthConfiguration).
    ///
    /// Least privileged permission to read: `Organization.Read.All` (delegated, application).
    #[inline]
    pub fn certificate_based_auth_configuration(
        &self,
    ) -> requests::certificate_based_auth_configuration::CertificateBasedAuthConfigurationCollection {
        mg::navigate(self, "certificateBasedAuthConfiguration")
    }

    /// `…/extensions`: many [`Extension`](models::Extension).
    ///
    /// Reference: [get], [update], [delete].
    ///
    /// [get]: https://learn.microsoft.com/graph/api/opentypeextension-get?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/opentypeextension-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/opentypeextension-delete?view=graph-rest-beta
    #[inline]
    pub fn extensions(&self) -> requests::extension::ExtensionCollection {
        mg::navigate(self, "extensions")
    }

    /// `…/partnerInformation`: [`PartnerInformation`](models::PartnerInformation).
    #[inline]
    pub fn partner_information(
        &self,
    ) -> requests::partner_information::PartnerInformationResource {
        mg::navigate(self, "partnerInformation")
    }

    /// `…/settings`: [`OrganizationSettings`](models::OrganizationSettings).
    ///
    /// Least privileged permission to read: `User.Read` (delegated).
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::organization_settings::OrganizationSettingsResource {
        mg::navigate(self, "settings")
    }

    /// `POST …/setMobileDeviceManagementAuthority`.
    ///
    /// Returns `i32`.
    ///
    /// Least privileged permission: `DeviceManagementServiceConfig.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn set_mobile_device_management_authority(&self) -> mg::Request<i32> {
        self.raw().action("setMobileDeviceManagementAuthority")
    }
}

/// Requests on a collection of [`Organization`](models::Organization): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.organization()`.
pub type OrganizationCollection = mg::Many<
    models::Organization,
    OrganizationResource,
    requests::directory_object::DirectoryObjectCollection,
>;
