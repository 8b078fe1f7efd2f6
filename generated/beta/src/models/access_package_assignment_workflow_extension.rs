// @generated
use crate::mg;

/// Entity type [`microsoft.graph.accessPackageAssignmentWorkflowExtension`][reference], derived
/// from [`CustomCalloutExtension`](super::CustomCalloutExtension).
///
/// Requests: [`AccessPackageAssignmentWorkflowExtensionCollection`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .access_package_custom_workflow_extensions()
///     .cast_to_access_package_assignment_workflow_extension()
/// ```
///
/// [`AccessPackageAssignmentWorkflowExtensionCollection`]: crate::requests::access_package_assignment_workflow_extension::AccessPackageAssignmentWorkflowExtensionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/accesspackageassignmentworkflowextension?view=graph-rest-beta
pub struct AccessPackageAssignmentWorkflowExtension {
    /// `authenticationConfiguration`.
    pub authentication_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    >,
    /// `callbackConfiguration`.
    pub callback_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionCallbackConfiguration>,
    >,
    /// `clientConfiguration`.
    pub client_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionClientConfiguration>,
    >,
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endpointConfiguration`.
    pub endpoint_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionEndpointConfiguration>,
    >,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccessPackageAssignmentWorkflowExtension: "microsoft.graph.accessPackageAssignmentWorkflowExtension", entity, base super::CustomCalloutExtension;
    authentication_configuration: "authenticationConfiguration",
    callback_configuration: "callbackConfiguration",
    client_configuration: "clientConfiguration",
    created_by: "createdBy",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    endpoint_configuration: "endpointConfiguration",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { AccessPackageAssignmentWorkflowExtension: super::CustomCalloutExtension, super::Entity }
