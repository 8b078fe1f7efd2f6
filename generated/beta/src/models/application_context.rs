// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationContext`, a complex type derived from `microsoft.graph.signInContext`.
    ApplicationContext "microsoft.graph.applicationContext" "complex" : super::SignInContext;
    /// `includeApplications`: Collection(String), items not null
    include_applications "includeApplications" "r": Vec<String>,
}

mg::derived_from! { ApplicationContext: super::SignInContext }
