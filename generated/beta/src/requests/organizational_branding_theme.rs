// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.organizationalBrandingTheme`, by its URL.
    ///
    /// For example `/organization/{organization-id}/branding/themes/{organizationalBrandingTheme-id}`.
    OrganizationalBrandingThemeResource(mg::One<models::OrganizationalBrandingTheme>)
}

impl OrganizationalBrandingThemeResource {
    /// `…/localizations`: many `organizationalBrandingThemeLocalization`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All** | **OrganizationalBranding.Read.All** |
    /// | `GET …/{id}` | **OrganizationalBranding.Read.All**, OrganizationalBranding.ReadWrite.All | **OrganizationalBranding.Read.All**, OrganizationalBranding.ReadWrite.All |
    /// | `POST` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    /// | `PATCH …/{id}` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    /// | `DELETE …/{id}` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    #[inline]
    pub fn localizations(
        &self,
    ) -> requests::organizational_branding_theme_localization::OrganizationalBrandingThemeLocalizationCollection {
        mg::to(self, "localizations")
    }
}

/// A collection of `microsoft.graph.organizationalBrandingTheme`, by its URL.
///
/// For example `/organization/{organization-id}/branding/themes`.
pub type OrganizationalBrandingThemeCollection = mg::Many<
    models::OrganizationalBrandingTheme,
    OrganizationalBrandingThemeResource,
>;
