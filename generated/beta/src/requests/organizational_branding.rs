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
}
