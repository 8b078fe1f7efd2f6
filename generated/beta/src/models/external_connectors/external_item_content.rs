// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.externalItemContent`, a complex type.
    ExternalItemContent "microsoft.graph.externalConnectors.externalItemContent" "complex";
    /// `type`: microsoft.graph.externalConnectors.externalItemContentType, not null
    type_ "type" "r": mg::Open<super::ExternalItemContentType>,
    /// `value`: String
    value "value": String,
}
