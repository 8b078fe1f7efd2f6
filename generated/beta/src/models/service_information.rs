// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceInformation`, a complex type.
    ServiceInformation "microsoft.graph.serviceInformation" "complex";
    /// `name`: String
    name "name": String,
    /// `webUrl`: String
    web_url "webUrl": String,
}
