// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customAccessPackageWorkflowExtension`, an entity type derived from `microsoft.graph.customCalloutExtension`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customaccesspackageworkflowextension?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)")]
    CustomAccessPackageWorkflowExtension "microsoft.graph.customAccessPackageWorkflowExtension" "entity" : super::CustomCalloutExtension;
    /// `authenticationConfiguration`: customExtensionAuthenticationConfiguration
    authentication_configuration "authenticationConfiguration": mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    /// `clientConfiguration`: customExtensionClientConfiguration
    client_configuration "clientConfiguration": mg::Boxed<super::CustomExtensionClientConfiguration>,
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
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { CustomAccessPackageWorkflowExtension: super::CustomCalloutExtension, super::Entity }
