// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.resourceAccess`, a complex type.
    ResourceAccess "microsoft.graph.resourceAccess" "complex";
    /// `id`: Guid, not null
    id "id" "r": mg::Guid,
    /// `type`: String
    type_ "type": String,
}
