// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.organizationalBrandingLocalization`, by its URL.
///
/// For example `/organization/{organization-id}/branding/localizations/{organizationalBrandingLocalization-id}`.
pub type OrganizationalBrandingLocalizationResource = mg::One<
    models::OrganizationalBrandingLocalization,
    requests::organizational_branding_properties::OrganizationalBrandingPropertiesResource,
>;

/// A collection of `microsoft.graph.organizationalBrandingLocalization`, by its URL.
///
/// For example `/organization/{organization-id}/branding/localizations`.
pub type OrganizationalBrandingLocalizationCollection = mg::Many<
    models::OrganizationalBrandingLocalization,
    OrganizationalBrandingLocalizationResource,
>;
