// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onOtpSendCustomExtension`, an entity type derived from `microsoft.graph.customAuthenticationExtension`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onotpsendcustomextension?view=graph-rest-beta>
    OnOtpSendCustomExtension "microsoft.graph.onOtpSendCustomExtension" "entity" : super::CustomAuthenticationExtension;
    /// `authenticationConfiguration`: customExtensionAuthenticationConfiguration
    authentication_configuration "authenticationConfiguration": mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    /// `behaviorOnError`: customExtensionBehaviorOnError
    behavior_on_error "behaviorOnError": mg::Boxed<super::CustomExtensionBehaviorOnError>,
    /// `clientConfiguration`: customExtensionClientConfiguration
    client_configuration "clientConfiguration": mg::Boxed<super::CustomExtensionClientConfiguration>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endpointConfiguration`: customExtensionEndpointConfiguration
    endpoint_configuration "endpointConfiguration": mg::Boxed<super::CustomExtensionEndpointConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { OnOtpSendCustomExtension: super::CustomAuthenticationExtension, super::CustomCalloutExtension, super::Entity }
