// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalItemContent`, a complex type.
    ExternalItemContent "microsoft.graph.externalItemContent" "complex";
    /// `type`: externalItemContentType, not null
    type_ "type" "r": mg::Open<super::ExternalItemContentType>,
    /// `value`: String
    value "value": String,
}
