// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationConditions`.
pub struct AuthenticationConditions {
    /// `applications`.
    pub applications: mg::Field<mg::Boxed<super::AuthenticationConditionsApplications>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationConditions: "microsoft.graph.authenticationConditions", complex;
    applications: "applications",
}
