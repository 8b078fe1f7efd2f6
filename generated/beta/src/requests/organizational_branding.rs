// @generated
use crate::{mg, models, requests};

/// Requests on one [`OrganizationalBranding`](models::OrganizationalBranding): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.organization().id(id).branding()`.
#[derive(Clone, Debug)]
pub struct OrganizationalBrandingResource(
    mg::One<
        models::OrganizationalBranding,
        requests::organizational_branding_properties::OrganizationalBrandingPropertiesResource,
    >,
);

mg::builder! { OrganizationalBrandingResource: mg::One<models::OrganizationalBranding, requests::organizational_branding_properties::OrganizationalBrandingPropertiesResource> }

impl OrganizationalBrandingResource {
    /// `…/localizations`: many
    /// [`OrganizationalBrandingLocalization`](models::OrganizationalBrandingLocalization).
    ///
    /// Least privileged permission to read: `User.Read` (delegated),
    /// `OrganizationalBranding.Read.All` (application).
    #[inline]
    pub fn localizations(
        &self,
    ) -> requests::organizational_branding_localization::OrganizationalBrandingLocalizationCollection {
        mg::navigate(self, "localizations")
    }

    /// `…/themes`: many [`OrganizationalBrandingTheme`](models::OrganizationalBrandingTheme).
    ///
    /// Least privileged permission to read: `OrganizationalBranding.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn themes(
        &self,
    ) -> requests::organizational_branding_theme::OrganizationalBrandingThemeCollection {
        mg::navigate(self, "themes")
    }
}
