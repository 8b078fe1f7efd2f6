// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationConfigurationValidation`.
pub struct AuthenticationConfigurationValidation {
    /// `errors`.
    pub errors: mg::Field<Vec<super::GenericError>>,
    /// `warnings`.
    pub warnings: mg::Field<Vec<super::GenericError>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationConfigurationValidation: "microsoft.graph.authenticationConfigurationValidation", complex;
    errors: "errors",
    warnings: "warnings",
}
