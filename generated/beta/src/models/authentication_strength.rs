// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationStrength`, a complex type.
    AuthenticationStrength "microsoft.graph.authenticationStrength" "complex";
    /// `authenticationStrengthId`: String
    authentication_strength_id "authenticationStrengthId": String,
    /// `authenticationStrengthResult`: authenticationStrengthResult
    authentication_strength_result "authenticationStrengthResult": mg::Open<super::AuthenticationStrengthResult>,
    /// `displayName`: String
    display_name "displayName": String,
}
