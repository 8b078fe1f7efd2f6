// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.ipCategory`, a complex type.
    IpCategory "microsoft.graph.ipCategory" "complex";
    /// `description`: String
    description "description": String,
    /// `name`: String
    name "name": String,
    /// `vendor`: String
    vendor "vendor": String,
}
