// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.programResource`, an open complex type derived from `microsoft.graph.identity`.
    ProgramResource "microsoft.graph.programResource" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `type`: String
    type_ "type": String,
}

mg::derived_from! { ProgramResource: super::Identity }
