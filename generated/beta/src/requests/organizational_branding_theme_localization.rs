// @generated
use crate::{mg, models};

/// Requests on one
/// [`OrganizationalBrandingThemeLocalization`](models::OrganizationalBrandingThemeLocalization):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.organization().id(id).branding().themes().id(id).localizations().id(id)`.
#[derive(Clone, Debug)]
pub struct OrganizationalBrandingThemeLocalizationResource(
    mg::One<models::OrganizationalBrandingThemeLocalization>,
);

mg::builder! { OrganizationalBrandingThemeLocalizationResource: mg::One<models::OrganizationalBrandingThemeLocalization> }

impl OrganizationalBrandingThemeLocalizationResource {
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
}

/// Requests on a collection of
/// [`OrganizationalBrandingThemeLocalization`](models::OrganizationalBrandingThemeLocalization):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.organization().id(id).branding().themes().id(id).localizations()`.
pub type OrganizationalBrandingThemeLocalizationCollection = mg::Many<
    models::OrganizationalBrandingThemeLocalization,
    OrganizationalBrandingThemeLocalizationResource,
>;
