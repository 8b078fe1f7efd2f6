// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.provisionedIdentity`, an open complex type derived from `microsoft.graph.identity`.
    ProvisionedIdentity "microsoft.graph.provisionedIdentity" "complex open" : super::Identity;
    /// `details`: detailsInfo
    details "details": mg::Boxed<super::DetailsInfo>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
    /// `identityType`: String
    identity_type "identityType": String,
}

mg::derived_from! { ProvisionedIdentity: super::Identity }
