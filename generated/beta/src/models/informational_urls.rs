// @generated
use crate::mg;

/// Complex type `microsoft.graph.informationalUrls`.
pub struct InformationalUrls {
    /// `appSignUpUrl`.
    pub app_sign_up_url: mg::Field<String>,
    /// `singleSignOnDocumentationUrl`.
    pub single_sign_on_documentation_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InformationalUrls: "microsoft.graph.informationalUrls", complex;
    app_sign_up_url: "appSignUpUrl",
    single_sign_on_documentation_url: "singleSignOnDocumentationUrl",
}
