// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsApplication`.
pub struct WindowsApplication {
    /// `packageSid`.
    pub package_sid: mg::Field<String>,
    /// `redirectUris`.
    pub redirect_uris: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsApplication: "microsoft.graph.windowsApplication", complex;
    package_sid: "packageSid",
    redirect_uris: "redirectUris" required,
}
