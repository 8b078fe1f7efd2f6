// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.communicationsIdentitySet`, an open complex type derived from `microsoft.graph.identitySet`.
    CommunicationsIdentitySet "microsoft.graph.communicationsIdentitySet" "complex open" : super::IdentitySet;
    /// `application`: identity
    application "application": mg::Boxed<super::Identity>,
    /// `applicationInstance`: identity
    application_instance "applicationInstance": mg::Boxed<super::Identity>,
    /// `assertedIdentity`: identity
    asserted_identity "assertedIdentity": mg::Boxed<super::Identity>,
    /// `azureCommunicationServicesUser`: identity
    azure_communication_services_user "azureCommunicationServicesUser": mg::Boxed<super::Identity>,
    /// `device`: identity
    device "device": mg::Boxed<super::Identity>,
    /// `encrypted`: identity
    encrypted "encrypted": mg::Boxed<super::Identity>,
    /// `endpointType`: endpointType
    endpoint_type "endpointType": mg::Open<super::EndpointType>,
    /// `guest`: identity
    guest "guest": mg::Boxed<super::Identity>,
    /// `onPremises`: identity
    on_premises "onPremises": mg::Boxed<super::Identity>,
    /// `phone`: identity
    phone "phone": mg::Boxed<super::Identity>,
    /// `user`: identity
    user "user": mg::Boxed<super::Identity>,
}

mg::derived_from! { CommunicationsIdentitySet: super::IdentitySet }
