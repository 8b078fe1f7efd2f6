// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.targetProvisionedIdentity`, an open complex type derived from `microsoft.graph.identity`.
    TargetProvisionedIdentity "microsoft.graph.targetProvisionedIdentity" "complex open" : super::Identity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { TargetProvisionedIdentity: super::Identity }
