// @generated
use crate::mg;

/// Entity type [`microsoft.graph.organizationalBrandingTheme`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`OrganizationalBrandingThemeCollection`], for example
/// `graph.organization().id(id).branding().themes()`.
///
/// [`OrganizationalBrandingThemeCollection`]: crate::requests::organizational_branding_theme::OrganizationalBrandingThemeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/organizationalbrandingtheme?view=graph-rest-beta
pub struct OrganizationalBrandingTheme {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefaultTheme`.
    pub is_default_theme: mg::Field<bool>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OrganizationalBrandingTheme: "microsoft.graph.organizationalBrandingTheme", entity, base super::Entity;
    id: "id" key required,
    is_default_theme: "isDefaultTheme",
    name: "name" required,
}

mg::derived_from! { OrganizationalBrandingTheme: super::Entity }

impl OrganizationalBrandingTheme {
    /// `localizations`: many
    /// [`OrganizationalBrandingThemeLocalization`](super::OrganizationalBrandingThemeLocalization).
    pub const LOCALIZATIONS: mg::Nav<
        OrganizationalBrandingTheme,
        Vec<super::OrganizationalBrandingThemeLocalization>,
    > = mg::Nav::new("localizations");
}
