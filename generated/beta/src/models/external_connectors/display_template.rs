// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.displayTemplate`.
pub struct DisplayTemplate {
    /// `id`. Never null.
    pub id: mg::Field<String>,
    /// `layout`. Never null.
    pub layout: mg::Field<mg::Json>,
    /// `priority`. Never null.
    pub priority: mg::Field<i32>,
    /// `rules`.
    pub rules: mg::Field<Vec<super::PropertyRule>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DisplayTemplate: "microsoft.graph.externalConnectors.displayTemplate", complex;
    id: "id" required,
    layout: "layout" required,
    priority: "priority" required,
    rules: "rules",
}
