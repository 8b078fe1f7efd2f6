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
    #[inline]
    pub fn branding(
        &self,
    ) -> requests::organizational_branding::OrganizationalBrandingResource {
        mg::to(self, "branding")
    }

    /// `…/certificateBasedAuthConfiguration`: many `certificateBasedAuthConfiguration`
    #[inline]
    pub fn certificate_based_auth_configuration(
        &self,
    ) -> requests::certificate_based_auth_configuration::CertificateBasedAuthConfigurationCollection {
        mg::to(self, "certificateBasedAuthConfiguration")
    }

    /// `…/extensions`: many `extension`
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
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::organization_settings::OrganizationSettingsResource {
        mg::to(self, "settings")
    }

    /// `POST …/setMobileDeviceManagementAuthority`
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
