// @generated
use crate::mg;

/// Complex type `microsoft.graph.appConsentRequestScope`.
pub struct AppConsentRequestScope {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppConsentRequestScope: "microsoft.graph.appConsentRequestScope", complex;
    display_name: "displayName",
}
