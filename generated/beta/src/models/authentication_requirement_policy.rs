// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationRequirementPolicy`.
pub struct AuthenticationRequirementPolicy {
    /// `detail`.
    pub detail: mg::Field<String>,
    /// `requirementProvider`.
    pub requirement_provider: mg::Field<mg::Open<super::RequirementProvider>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationRequirementPolicy: "microsoft.graph.authenticationRequirementPolicy", complex;
    detail: "detail",
    requirement_provider: "requirementProvider",
}
