// @generated
use crate::mg;

/// Open complex type `microsoft.graph.azureCommunicationServicesUserIdentity`, derived from
/// [`Identity`](super::Identity).
pub struct AzureCommunicationServicesUserIdentity {
    /// `azureCommunicationServicesResourceId`.
    pub azure_communication_services_resource_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AzureCommunicationServicesUserIdentity: "microsoft.graph.azureCommunicationServicesUserIdentity", complex open, base super::Identity;
    azure_communication_services_resource_id: "azureCommunicationServicesResourceId",
    display_name: "displayName",
    id: "id",
}

mg::derived_from! { AzureCommunicationServicesUserIdentity: super::Identity }
