// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.provisioningSystem`, an open complex type derived from `microsoft.graph.identity`.
    ProvisioningSystem "microsoft.graph.provisioningSystem" "complex open" : super::Identity;
    /// `details`: detailsInfo
    details "details": mg::Boxed<super::DetailsInfo>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { ProvisioningSystem: super::Identity }
