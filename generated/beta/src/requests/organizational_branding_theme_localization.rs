// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.organizationalBrandingThemeLocalization`, by its URL.
    ///
    /// For example `/organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}/localizations/{organizationalBrandingThemeLocalization-id}`.
    OrganizationalBrandingThemeLocalizationResource(mg::One<models::OrganizationalBrandingThemeLocalization>)
}

impl OrganizationalBrandingThemeLocalizationResource {
    /// `…/backgroundImage`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    #[inline]
    pub fn background_image(&self) -> mg::Media {
        mg::Path::stream(self, "backgroundImage")
    }

    /// `…/bannerLogo`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    #[inline]
    pub fn banner_logo(&self) -> mg::Media {
        mg::Path::stream(self, "bannerLogo")
    }

    /// `…/customCSS`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    #[inline]
    pub fn custom_css(&self) -> mg::Media {
        mg::Path::stream(self, "customCSS")
    }

    /// `…/favicon`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    #[inline]
    pub fn favicon(&self) -> mg::Media {
        mg::Path::stream(self, "favicon")
    }

    /// `…/headerLogo`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    #[inline]
    pub fn header_logo(&self) -> mg::Media {
        mg::Path::stream(self, "headerLogo")
    }

    /// `…/squareLogo`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    #[inline]
    pub fn square_logo(&self) -> mg::Media {
        mg::Path::stream(self, "squareLogo")
    }

    /// `…/squareLogoDark`: Edm.Stream
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.Read.All**, **OrganizationalBranding.ReadWrite.All** |
    /// | `PUT` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    #[inline]
    pub fn square_logo_dark(&self) -> mg::Media {
        mg::Path::stream(self, "squareLogoDark")
    }
}

/// A collection of `microsoft.graph.organizationalBrandingThemeLocalization`, by its URL.
///
/// For example `/organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}/localizations`.
pub type OrganizationalBrandingThemeLocalizationCollection = mg::Many<
    models::OrganizationalBrandingThemeLocalization,
    OrganizationalBrandingThemeLocalizationResource,
>;
