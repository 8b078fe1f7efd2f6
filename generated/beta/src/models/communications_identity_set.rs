// @generated
use crate::mg;

/// Open complex type `microsoft.graph.communicationsIdentitySet`, derived from
/// [`IdentitySet`](super::IdentitySet).
pub struct CommunicationsIdentitySet {
    /// `application`.
    pub application: mg::Field<mg::Boxed<super::Identity>>,
    /// `applicationInstance`.
    pub application_instance: mg::Field<mg::Boxed<super::Identity>>,
    /// `assertedIdentity`.
    pub asserted_identity: mg::Field<mg::Boxed<super::Identity>>,
    /// `azureCommunicationServicesUser`.
    pub azure_communication_services_user: mg::Field<mg::Boxed<super::Identity>>,
    /// `device`.
    pub device: mg::Field<mg::Boxed<super::Identity>>,
    /// `encrypted`.
    pub encrypted: mg::Field<mg::Boxed<super::Identity>>,
    /// `endpointType`.
    pub endpoint_type: mg::Field<mg::Open<super::EndpointType>>,
    /// `guest`.
    pub guest: mg::Field<mg::Boxed<super::Identity>>,
    /// `onPremises`.
    pub on_premises: mg::Field<mg::Boxed<super::Identity>>,
    /// `phone`.
    pub phone: mg::Field<mg::Boxed<super::Identity>>,
    /// `user`.
    pub user: mg::Field<mg::Boxed<super::Identity>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CommunicationsIdentitySet: "microsoft.graph.communicationsIdentitySet", complex open, base super::IdentitySet;
    application: "application",
    application_instance: "applicationInstance",
    asserted_identity: "assertedIdentity",
    azure_communication_services_user: "azureCommunicationServicesUser",
    device: "device",
    encrypted: "encrypted",
    endpoint_type: "endpointType",
    guest: "guest",
    on_premises: "onPremises",
    phone: "phone",
    user: "user",
}

mg::derived_from! { CommunicationsIdentitySet: super::IdentitySet }
