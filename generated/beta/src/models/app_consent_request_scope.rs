// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appConsentRequestScope`, a complex type.
    AppConsentRequestScope "microsoft.graph.appConsentRequestScope" "complex";
    /// `displayName`: String
    display_name "displayName": String,
}
