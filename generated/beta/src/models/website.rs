// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.website`, a complex type.
    Website "microsoft.graph.website" "complex";
    /// `address`: String
    address "address": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `type`: websiteType
    type_ "type": mg::Open<super::WebsiteType>,
}
