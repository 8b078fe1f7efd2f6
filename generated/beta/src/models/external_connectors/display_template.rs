// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.displayTemplate`, a complex type.
    DisplayTemplate "microsoft.graph.externalConnectors.displayTemplate" "complex";
    /// `id`: String, not null
    id "id" "r": String,
    /// `layout`: Json, not null
    layout "layout" "r": mg::Json,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
    /// `rules`: Collection(microsoft.graph.externalConnectors.propertyRule)
    rules "rules": Vec<super::PropertyRule>,
}
