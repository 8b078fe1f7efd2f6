// @generated
use crate::mg;

/// Complex type `microsoft.graph.loginPageLayoutConfiguration`.
pub struct LoginPageLayoutConfiguration {
    /// `isFooterShown`.
    pub is_footer_shown: mg::Field<bool>,
    /// `isHeaderShown`.
    pub is_header_shown: mg::Field<bool>,
    /// `layoutTemplateType`.
    pub layout_template_type: mg::Field<mg::Open<super::LayoutTemplateType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LoginPageLayoutConfiguration: "microsoft.graph.loginPageLayoutConfiguration", complex;
    is_footer_shown: "isFooterShown",
    is_header_shown: "isHeaderShown",
    layout_template_type: "layoutTemplateType",
}
