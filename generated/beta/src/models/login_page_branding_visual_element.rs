// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.loginPageBrandingVisualElement`, a complex type.
    LoginPageBrandingVisualElement "microsoft.graph.loginPageBrandingVisualElement" "complex";
    /// `customText`: String
    custom_text "customText": String,
    /// `customUrl`: String
    custom_url "customUrl": String,
    /// `isHidden`: Boolean
    is_hidden "isHidden": bool,
}
