// @generated
use crate::mg;

/// Complex type `microsoft.graph.resultTemplate`.
pub struct ResultTemplate {
    /// `body`.
    pub body: mg::Field<mg::Json>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ResultTemplate: "microsoft.graph.resultTemplate", complex;
    body: "body",
    display_name: "displayName",
}
