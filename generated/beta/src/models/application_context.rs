// @generated
use crate::mg;

/// Complex type `microsoft.graph.applicationContext`, derived from
/// [`SignInContext`](super::SignInContext).
pub struct ApplicationContext {
    /// `includeApplications`.
    pub include_applications: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationContext: "microsoft.graph.applicationContext", complex, base super::SignInContext;
    include_applications: "includeApplications" required,
}

mg::derived_from! { ApplicationContext: super::SignInContext }
