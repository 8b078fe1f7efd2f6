// @generated
use crate::{mg, models, requests};

/// Requests on one [`OrganizationalBrandingTheme`](models::OrganizationalBrandingTheme): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.organization().id(id).branding().themes().id(id)`.
#[derive(Clone, Debug)]
pub struct OrganizationalBrandingThemeResource(
    mg::One<models::OrganizationalBrandingTheme>,
);

mg::builder! { OrganizationalBrandingThemeResource: mg::One<models::OrganizationalBrandingTheme> }

impl OrganizationalBrandingThemeResource {
    /// `…/localizations`: many [`OrganizationalBrandingThemeLocalization`].
    ///
    /// Least privileged permission to read: `OrganizationalBranding.Read.All` (delegated,
    /// application).
    ///
    /// [`OrganizationalBrandingThemeLocalization`]: models::OrganizationalBrandingThemeLocalization
    #[inline]
    pub fn localizations(
        &self,
    ) -> requests::organizational_branding_theme_localization::OrganizationalBrandingThemeLocalizationCollection {
        mg::navigate(self, "localizations")
    }
}

/// Requests on a collection of
/// [`OrganizationalBrandingTheme`](models::OrganizationalBrandingTheme): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.organization().id(id).branding().themes()`.
pub type OrganizationalBrandingThemeCollection = mg::Many<
    models::OrganizationalBrandingTheme,
    OrganizationalBrandingThemeResource,
>;
