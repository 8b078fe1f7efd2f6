// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.securityCopilot.errorDetails`.
pub struct ErrorDetails {
    /// `code`.
    pub code: mg::Field<String>,
    /// `message`.
    pub message: mg::Field<String>,
    /// `outerType`.
    pub outer_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ErrorDetails: "microsoft.graph.security.securityCopilot.errorDetails", complex;
    code: "code",
    message: "message",
    outer_type: "outerType",
}
