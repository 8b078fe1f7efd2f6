// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.organizationalBrandingTheme`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/organizationalbrandingtheme?view=graph-rest-beta>
    OrganizationalBrandingTheme "microsoft.graph.organizationalBrandingTheme" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefaultTheme`: Boolean
    is_default_theme "isDefaultTheme": bool,
    /// `name`: String, not null
    name "name" "r": String,
}

mg::derived_from! { OrganizationalBrandingTheme: super::Entity }

impl OrganizationalBrandingTheme {
    /// `localizations`: many `organizationalBrandingThemeLocalization`, contained
    pub const LOCALIZATIONS: mg::Nav<
        OrganizationalBrandingTheme,
        Vec<super::OrganizationalBrandingThemeLocalization>,
    > = mg::Nav::new("localizations");
}
