// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceLink`, a complex type.
    ResourceLink "microsoft.graph.resourceLink" "complex";
    /// `linkType`: resourceLinkType, not null
    link_type "linkType" "r": mg::Open<super::ResourceLinkType>,
    /// `name`: String
    name "name": String,
    /// `value`: String
    value "value": String,
}
