// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationConditions`, a complex type.
    AuthenticationConditions "microsoft.graph.authenticationConditions" "complex";
    /// `applications`: authenticationConditionsApplications
    applications "applications": mg::Boxed<super::AuthenticationConditionsApplications>,
}
