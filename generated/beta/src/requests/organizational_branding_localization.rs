// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`OrganizationalBrandingLocalization`](models::OrganizationalBrandingLocalization): `get`,
/// `update`, `delete`.
///
/// For example `graph.organization().id(id).branding().localizations().id(id)`.
pub type OrganizationalBrandingLocalizationResource = mg::One<
    models::OrganizationalBrandingLocalization,
    requests::organizational_branding_properties::OrganizationalBrandingPropertiesResource,
>;

/// Requests on a collection of
/// [`OrganizationalBrandingLocalization`](models::OrganizationalBrandingLocalization): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.organization().id(id).branding().localizations()`.
pub type OrganizationalBrandingLocalizationCollection = mg::Many<
    models::OrganizationalBrandingLocalization,
    OrganizationalBrandingLocalizationResource,
>;
