// @generated
use crate::{mg, models, requests};

/// Requests on one [`OrganizationalBrandingProperties`](models::OrganizationalBrandingProperties):
/// `get`, `update`, `delete`, and the methods below.
#[derive(Clone, Debug)]
pub struct OrganizationalBrandingPropertiesResource(
    mg::One<models::OrganizationalBrandingProperties>,
);

mg::builder! { OrganizationalBrandingPropertiesResource: mg::One<models::OrganizationalBrandingProperties> }

impl OrganizationalBrandingPropertiesResource {
    /// `…/backgroundImage`: the content of the stream.
    ///
    /// Least privileged permission to read: `OrganizationalBranding.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn background_image(&self) -> mg::Media {
        self.raw().stream("backgroundImage")
    }

    /// `…/bannerLogo`: the content of the stream.
    ///
    /// Least privileged permission to read: `OrganizationalBranding.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn banner_logo(&self) -> mg::Media {
        self.raw().stream("bannerLogo")
    }

    /// `…/customCSS`: the content of the stream.
    ///
    /// Least privileged permission to read: `OrganizationalBranding.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn custom_css(&self) -> mg::Media {
        self.raw().stream("customCSS")
    }

    /// `…/favicon`: the content of the stream.
    ///
    /// Least privileged permission to read: `OrganizationalBranding.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn favicon(&self) -> mg::Media {
        self.raw().stream("favicon")
    }

    /// `…/headerLogo`: the content of the stream.
    ///
    /// Least privileged permission to read: `OrganizationalBranding.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn header_logo(&self) -> mg::Media {
        self.raw().stream("headerLogo")
    }

    /// `…/squareLogo`: the content of the stream.
    ///
    /// Least privileged permission to read: `OrganizationalBranding.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn square_logo(&self) -> mg::Media {
        self.raw().stream("squareLogo")
    }

    /// `…/squareLogoDark`: the content of the stream.
    ///
    /// Least privileged permission to read: `OrganizationalBranding.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn square_logo_dark(&self) -> mg::Media {
        self.raw().stream("squareLogoDark")
    }

    /// `…/microsoft.graph.organizationalBranding`: cast to
    /// [`OrganizationalBranding`](models::OrganizationalBranding).
    #[doc(alias = "microsoft.graph.organizationalBranding")]
    #[inline]
    pub fn cast_to_organizational_branding(
        &self,
    ) -> requests::organizational_branding::OrganizationalBrandingResource {
        mg::navigate(self, "microsoft.graph.organizationalBranding")
    }

    /// `…/microsoft.graph.organizationalBrandingLocalization`: cast to
    /// [`OrganizationalBrandingLocalization`](models::OrganizationalBrandingLocalization).
    #[doc(alias = "microsoft.graph.organizationalBrandingLocalization")]
    #[inline]
    pub fn cast_to_organizational_branding_localization(
        &self,
    ) -> requests::organizational_branding_localization::OrganizationalBrandingLocalizationResource {
        mg::navigate(self, "microsoft.graph.organizationalBrandingLocalization")
    }
}
