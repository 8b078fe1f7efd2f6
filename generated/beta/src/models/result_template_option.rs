// @generated
use crate::mg;

/// Complex type `microsoft.graph.resultTemplateOption`.
pub struct ResultTemplateOption {
    /// `enableResultTemplate`.
    pub enable_result_template: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResultTemplateOption: "microsoft.graph.resultTemplateOption", complex;
    enable_result_template: "enableResultTemplate",
}
