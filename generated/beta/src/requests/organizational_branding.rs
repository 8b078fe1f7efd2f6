// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.organizationalBranding`, by its URL.
    ///
    /// For example `/organization/{organization-id}/branding`.
    OrganizationalBrandingResource(mg::One<models::OrganizationalBranding, requests::organizational_branding_properties::OrganizationalBrandingPropertiesResource>)
}

impl OrganizationalBrandingResource {
    /// `…/localizations`: many `organizationalBrandingLocalization`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **User.Read**, Organization.Read.All, Organization.ReadWrite.All, OrganizationalBranding.Read.All, OrganizationalBranding.ReadWrite.All, User.Read.All | **OrganizationalBranding.Read.All**, Organization.Read.All, OrganizationalBranding.ReadWrite.All, Organization.ReadWrite.All |
    /// | `GET …/{id}` | **User.Read**, Organization.Read.All, Organization.ReadWrite.All, OrganizationalBranding.Read.All, OrganizationalBranding.ReadWrite.All, User.Read.All | **OrganizationalBranding.Read.All**, Organization.Read.All, OrganizationalBranding.ReadWrite.All, Organization.ReadWrite.All |
    /// | `POST` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    /// | `PATCH …/{id}` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    /// | `DELETE …/{id}` | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All | **OrganizationalBranding.ReadWrite.All**, Organization.ReadWrite.All |
    #[inline]
    pub fn localizations(
        &self,
    ) -> requests::organizational_branding_localization::OrganizationalBrandingLocalizationCollection {
        mg::to(self, "localizations")
    }

    /// `…/themes`: many `organizationalBrandingTheme`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **OrganizationalBranding.Read.All** | **OrganizationalBranding.Read.All** |
    /// | `GET …/{id}` | **OrganizationalBranding.Read.All**, OrganizationalBranding.ReadWrite.All | **OrganizationalBranding.Read.All**, OrganizationalBranding.ReadWrite.All |
    /// | `POST` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    /// | `PATCH …/{id}` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    /// | `DELETE …/{id}` | **OrganizationalBranding.ReadWrite.All** | **OrganizationalBranding.ReadWrite.All** |
    #[inline]
    pub fn themes(
        &self,
    ) -> requests::organizational_branding_theme::OrganizationalBrandingThemeCollection {
        mg::to(self, "themes")
    }
}
