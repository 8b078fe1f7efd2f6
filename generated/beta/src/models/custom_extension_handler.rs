// @generated
use crate::mg;

/// Entity type [`microsoft.graph.customExtensionHandler`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CustomExtensionHandlerCollection`], for example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_assignment_policies()
///     .id(id)
///     .custom_extension_handlers()
/// ```
///
/// [`CustomExtensionHandlerCollection`]: crate::requests::custom_extension_handler::CustomExtensionHandlerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/customextensionhandler?view=graph-rest-beta
#[deprecated(
    note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)"
)]
pub struct CustomExtensionHandler {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `stage`.
    pub stage: mg::Field<mg::Open<super::AccessPackageCustomExtensionStage>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CustomExtensionHandler: "microsoft.graph.customExtensionHandler", entity, base super::Entity;
    id: "id" key required,
    stage: "stage",
}

mg::derived_from! { CustomExtensionHandler: super::Entity }

impl CustomExtensionHandler {
    /// `customExtension`:
    /// [`CustomAccessPackageWorkflowExtension`](super::CustomAccessPackageWorkflowExtension).
    pub const CUSTOM_EXTENSION: mg::Nav<
        CustomExtensionHandler,
        super::CustomAccessPackageWorkflowExtension,
    > = mg::Nav::new("customExtension");
}
