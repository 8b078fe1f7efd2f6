// @generated
use crate::mg;

/// Complex type `microsoft.graph.loginPageBrandingVisualElement`.
pub struct LoginPageBrandingVisualElement {
    /// `customText`.
    pub custom_text: mg::Field<String>,
    /// `customUrl`.
    pub custom_url: mg::Field<String>,
    /// `isHidden`.
    pub is_hidden: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LoginPageBrandingVisualElement: "microsoft.graph.loginPageBrandingVisualElement", complex;
    custom_text: "customText",
    custom_url: "customUrl",
    is_hidden: "isHidden",
}
