// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationSourceFilter`, a complex type.
    AuthenticationSourceFilter "microsoft.graph.authenticationSourceFilter" "complex";
    /// `includeApplications`: Collection(String)
    include_applications "includeApplications": Vec<String>,
}
