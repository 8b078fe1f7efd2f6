// @generated
use crate::mg;

/// Entity type [`microsoft.graph.appleManagedIdentityProvider`][reference], derived from
/// [`IdentityProviderBase`](super::IdentityProviderBase).
///
/// Requests: [`AppleManagedIdentityProviderCollection`], for example
/// `graph.directory().federation_configurations().cast_to_apple_managed_identity_provider()`.
///
/// Operations: `available_provider_types`.
///
/// [`AppleManagedIdentityProviderCollection`]: crate::requests::apple_managed_identity_provider::AppleManagedIdentityProviderCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/applemanagedidentityprovider?view=graph-rest-beta
pub struct AppleManagedIdentityProvider {
    /// `certificateData`. Secret: masked in `Debug`.
    pub certificate_data: mg::Field<String>,
    /// `developerId`.
    pub developer_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `keyId`.
    pub key_id: mg::Field<String>,
    /// `serviceId`.
    pub service_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppleManagedIdentityProvider: "microsoft.graph.appleManagedIdentityProvider", entity, base super::IdentityProviderBase;
    certificate_data: "certificateData" secret,
    developer_id: "developerId",
    display_name: "displayName",
    id: "id" key required,
    key_id: "keyId",
    service_id: "serviceId",
}

mg::derived_from! { AppleManagedIdentityProvider: super::IdentityProviderBase, super::Entity }
