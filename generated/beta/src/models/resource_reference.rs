// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceReference`, a complex type.
    ResourceReference "microsoft.graph.resourceReference" "complex";
    /// `id`: String
    id "id": String,
    /// `type`: String
    type_ "type": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}
