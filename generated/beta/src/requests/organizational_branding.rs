// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.organizationalBranding`, by its URL.
    ///
    /// For example `/organization/{organization-id}/branding`.
    OrganizationalBrandingResource(mg::One<models::OrganizationalBranding>)
}

impl OrganizationalBrandingResource {
    /// `…/localizations`: many `organizationalBrandingLocalization`
    #[inline]
    pub fn localizations(
        &self,
    ) -> requests::organizational_branding_localization::OrganizationalBrandingLocalizationCollection {
        mg::to(self, "localizations")
    }

    /// `…/themes`: many `organizationalBrandingTheme`
    #[inline]
    pub fn themes(
        &self,
    ) -> requests::organizational_branding_theme::OrganizationalBrandingThemeCollection {
        mg::to(self, "themes")
    }

    /// `…/backgroundImage`: Edm.Stream
    #[inline]
    pub fn background_image(&self) -> mg::Media {
        mg::Path::stream(self, "backgroundImage")
    }

    /// `…/bannerLogo`: Edm.Stream
    #[inline]
    pub fn banner_logo(&self) -> mg::Media {
        mg::Path::stream(self, "bannerLogo")
    }

    /// `…/customCSS`: Edm.Stream
    #[inline]
    pub fn custom_css(&self) -> mg::Media {
        mg::Path::stream(self, "customCSS")
    }

    /// `…/favicon`: Edm.Stream
    #[inline]
    pub fn favicon(&self) -> mg::Media {
        mg::Path::stream(self, "favicon")
    }

    /// `…/headerLogo`: Edm.Stream
    #[inline]
    pub fn header_logo(&self) -> mg::Media {
        mg::Path::stream(self, "headerLogo")
    }

    /// `…/squareLogo`: Edm.Stream
    #[inline]
    pub fn square_logo(&self) -> mg::Media {
        mg::Path::stream(self, "squareLogo")
    }

    /// `…/squareLogoDark`: Edm.Stream
    #[inline]
    pub fn square_logo_dark(&self) -> mg::Media {
        mg::Path::stream(self, "squareLogoDark")
    }
}
