// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accessPackageAssignmentWorkflowExtension`, an entity type derived from `microsoft.graph.customCalloutExtension`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/accesspackageassignmentworkflowextension?view=graph-rest-beta>
    AccessPackageAssignmentWorkflowExtension "microsoft.graph.accessPackageAssignmentWorkflowExtension" "entity" : super::CustomCalloutExtension;
    /// `authenticationConfiguration`: customExtensionAuthenticationConfiguration
    authentication_configuration "authenticationConfiguration": mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    /// `callbackConfiguration`: customExtensionCallbackConfiguration
    callback_configuration "callbackConfiguration": mg::Boxed<super::CustomExtensionCallbackConfiguration>,
    /// `clientConfiguration`: customExtensionClientConfiguration
    client_configuration "clientConfiguration": mg::Boxed<super::CustomExtensionClientConfiguration>,
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endpointConfiguration`: customExtensionEndpointConfiguration
    endpoint_configuration "endpointConfiguration": mg::Boxed<super::CustomExtensionEndpointConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { AccessPackageAssignmentWorkflowExtension: super::CustomCalloutExtension, super::Entity }
