// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.informationalUrls`, a complex type.
    InformationalUrls "microsoft.graph.informationalUrls" "complex";
    /// `appSignUpUrl`: String
    app_sign_up_url "appSignUpUrl": String,
    /// `singleSignOnDocumentationUrl`: String
    single_sign_on_documentation_url "singleSignOnDocumentationUrl": String,
}
