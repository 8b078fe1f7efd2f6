// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resultTemplateOption`, a complex type.
    ResultTemplateOption "microsoft.graph.resultTemplateOption" "complex";
    /// `enableResultTemplate`: Boolean
    enable_result_template "enableResultTemplate": bool,
}
