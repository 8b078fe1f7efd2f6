// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationStrength`.
pub struct AuthenticationStrength {
    /// `authenticationStrengthId`.
    pub authentication_strength_id: mg::Field<String>,
    /// `authenticationStrengthResult`.
    pub authentication_strength_result: mg::Field<
        mg::Open<super::AuthenticationStrengthResult>,
    >,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationStrength: "microsoft.graph.authenticationStrength", complex;
    authentication_strength_id: "authenticationStrengthId",
    authentication_strength_result: "authenticationStrengthResult",
    display_name: "displayName",
}
