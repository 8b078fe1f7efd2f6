// @generated
use crate::{mg, models, requests};

/// Requests on one [`Fido2AuthenticationMethod`](models::Fido2AuthenticationMethod): `get`,
/// `update`, `delete`.
///
/// For example `graph.me().authentication().fido2_methods().id(id)`.
pub type Fido2AuthenticationMethodResource = mg::One<
    models::Fido2AuthenticationMethod,
    requests::authentication_method::AuthenticationMethodResource,
>;

/// Requests on a collection of [`Fido2AuthenticationMethod`](models::Fido2AuthenticationMethod):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.me().authentication().fido2_methods()`.
#[derive(Clone, Debug)]
pub struct Fido2AuthenticationMethodCollection(
    mg::Many<models::Fido2AuthenticationMethod, Fido2AuthenticationMethodResource>,
);

mg::builder! { Fido2AuthenticationMethodCollection: mg::Many<models::Fido2AuthenticationMethod, Fido2AuthenticationMethodResource> }

impl Fido2AuthenticationMethodCollection {
    /// `GET …/creationOptions(challengeTimeoutInMinutes=…)`.
    ///
    /// Returns [`WebauthnCredentialCreationOptions`](models::WebauthnCredentialCreationOptions).
    ///
    /// The permissions it needs depend on the path.
    #[inline]
    pub fn creation_options(
        &self,
        parameters: CreationOptions,
    ) -> mg::Request<models::WebauthnCredentialCreationOptions> {
        self.raw().function_with("creationOptions", &parameters)
    }
}

/// Parameters of [`Fido2AuthenticationMethodCollection::creation_options`].
pub struct CreationOptions {
    /// `challengeTimeoutInMinutes`. Optional.
    pub challenge_timeout_in_minutes: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CreationOptions: "microsoft.graph.creationOptions", parameters;
    challenge_timeout_in_minutes: "challengeTimeoutInMinutes" optional,
}
