// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.organizationalBrandingLocalization`, by its URL.
    ///
    /// For example `/organization/{organization-id}/branding/localizations/{organizationalBrandingLocalization-id}`.
    OrganizationalBrandingLocalizationResource(mg::One<models::OrganizationalBrandingLocalization>)
}

impl OrganizationalBrandingLocalizationResource {
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

/// A collection of `microsoft.graph.organizationalBrandingLocalization`, by its URL.
///
/// For example `/organization/{organization-id}/branding/localizations`.
pub type OrganizationalBrandingLocalizationCollection = mg::Many<
    models::OrganizationalBrandingLocalization,
    OrganizationalBrandingLocalizationResource,
>;
