// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.softwareOathAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/softwareOathMethods/{softwareOathAuthenticationMethod-id}`.
pub type SoftwareOathAuthenticationMethodResource = mg::One<
    models::SoftwareOathAuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// A collection of `microsoft.graph.softwareOathAuthenticationMethod`, by its URL.
///
/// For example `/me/authentication/softwareOathMethods`.
pub type SoftwareOathAuthenticationMethodCollection = mg::Many<
    models::SoftwareOathAuthenticationMethod,
    SoftwareOathAuthenticationMethodResource,
>;
