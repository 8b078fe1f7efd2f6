// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.organizationalBrandingProperties`, by its URL.
    OrganizationalBrandingPropertiesResource(mg::One<models::OrganizationalBrandingProperties>)
}

impl OrganizationalBrandingPropertiesResource {
    /// `…/backgroundImage`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    #[inline]
    pub fn background_image(&self) -> mg::Media {
        mg::Path::stream(self, "backgroundImage")
    }

    /// `…/bannerLogo`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    #[inline]
    pub fn banner_logo(&self) -> mg::Media {
        mg::Path::stream(self, "bannerLogo")
    }

    /// `…/customCSS`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    #[inline]
    pub fn custom_css(&self) -> mg::Media {
        mg::Path::stream(self, "customCSS")
    }

    /// `…/favicon`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    #[inline]
    pub fn favicon(&self) -> mg::Media {
        mg::Path::stream(self, "favicon")
    }

    /// `…/headerLogo`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    #[inline]
    pub fn header_logo(&self) -> mg::Media {
        mg::Path::stream(self, "headerLogo")
    }

    /// `…/squareLogo`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    #[inline]
    pub fn square_logo(&self) -> mg::Media {
        mg::Path::stream(self, "squareLogo")
    }

    /// `…/squareLogoDark`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All**, Organization.Read.All, Organization.ReadWrite.All |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    #[inline]
    pub fn square_logo_dark(&self) -> mg::Media {
        mg::Path::stream(self, "squareLogoDark")
    }

    /// `…/microsoft.graph.organizationalBranding`
    #[inline]
    pub fn as_organizational_branding(
        &self,
    ) -> requests::organizational_branding::OrganizationalBrandingResource {
        mg::to(self, "microsoft.graph.organizationalBranding")
    }

    /// `…/microsoft.graph.organizationalBrandingLocalization`
    #[inline]
    pub fn as_organizational_branding_localization(
        &self,
    ) -> requests::organizational_branding_localization::OrganizationalBrandingLocalizationResource {
        mg::to(self, "microsoft.graph.organizationalBrandingLocalization")
    }
}
