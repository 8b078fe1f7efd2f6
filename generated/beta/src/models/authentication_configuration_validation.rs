// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationConfigurationValidation`, a complex type.
    AuthenticationConfigurationValidation "microsoft.graph.authenticationConfigurationValidation" "complex";
    /// `errors`: Collection(genericError)
    errors "errors": Vec<super::GenericError>,
    /// `warnings`: Collection(genericError)
    warnings "warnings": Vec<super::GenericError>,
}
