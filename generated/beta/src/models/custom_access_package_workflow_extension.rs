// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customAccessPackageWorkflowExtension`][reference], derived from
/// [`CustomCalloutExtension`](super::CustomCalloutExtension).
///
/// Requests: [`CustomAccessPackageWorkflowExtensionCollection`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_catalogs()
///     .id(id)
///     .custom_access_package_workflow_extensions()
/// ```
///
/// [`CustomAccessPackageWorkflowExtensionCollection`]: crate::requests::custom_access_package_workflow_extension::CustomAccessPackageWorkflowExtensionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customaccesspackageworkflowextension?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)"
)]
pub struct CustomAccessPackageWorkflowExtension {
    /// `authenticationConfiguration`.
    pub authentication_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionAuthenticationConfiguration>,
    >,
    /// `clientConfiguration`.
    pub client_configuration: mg::Field<
        mg::Boxed<super::CustomExtensionClientConfiguration>,
    >,
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
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomAccessPackageWorkflowExtension: "microsoft.graph.customAccessPackageWorkflowExtension", entity, base super::CustomCalloutExtension;
    authentication_configuration: "authenticationConfiguration",
    client_configuration: "clientConfiguration",
    created_date_time: "createdDateTime",
    description: "description",
    display_name: "displayName",
    endpoint_configuration: "endpointConfiguration",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
}

mg::derived_from! { CustomAccessPackageWorkflowExtension: super::CustomCalloutExtension, super::Entity }
