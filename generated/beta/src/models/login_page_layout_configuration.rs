// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.loginPageLayoutConfiguration`, a complex type.
    LoginPageLayoutConfiguration "microsoft.graph.loginPageLayoutConfiguration" "complex";
    /// `isFooterShown`: Boolean
    is_footer_shown "isFooterShown": bool,
    /// `isHeaderShown`: Boolean
    is_header_shown "isHeaderShown": bool,
    /// `layoutTemplateType`: layoutTemplateType
    layout_template_type "layoutTemplateType": mg::Open<super::LayoutTemplateType>,
}
