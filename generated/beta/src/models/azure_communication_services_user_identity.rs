// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.azureCommunicationServicesUserIdentity`, an open complex type derived from `microsoft.graph.identity`.
    AzureCommunicationServicesUserIdentity "microsoft.graph.azureCommunicationServicesUserIdentity" "complex open" : super::Identity;
    /// `azureCommunicationServicesResourceId`: String
    azure_communication_services_resource_id "azureCommunicationServicesResourceId": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String
    id "id": String,
}

mg::derived_from! { AzureCommunicationServicesUserIdentity: super::Identity }
