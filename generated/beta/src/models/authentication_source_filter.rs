// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationSourceFilter`.
pub struct AuthenticationSourceFilter {
    /// `includeApplications`.
    pub include_applications: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationSourceFilter: "microsoft.graph.authenticationSourceFilter", complex;
    include_applications: "includeApplications",
}
