// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.sourceProvisionedIdentity`, an open complex type derived from `microsoft.graph.identity`.
    SourceProvisionedIdentity "microsoft.graph.sourceProvisionedIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { SourceProvisionedIdentity: super::Identity }
