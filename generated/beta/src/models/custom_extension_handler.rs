// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionHandler`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customextensionhandler?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2023-03-01, to be removed on 2023-12-31 (revision 2022-10/PrivatePreview:MicrosofEntitlementManagementCustomextensions)")]
    CustomExtensionHandler "microsoft.graph.customExtensionHandler" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `stage`: accessPackageCustomExtensionStage
    stage "stage": mg::Open<super::AccessPackageCustomExtensionStage>,
}

mg::derived_from! { CustomExtensionHandler: super::Entity }

impl CustomExtensionHandler {
    /// `customExtension`: `customAccessPackageWorkflowExtension`
    pub const CUSTOM_EXTENSION: mg::Nav<
        CustomExtensionHandler,
        super::CustomAccessPackageWorkflowExtension,
    > = mg::Nav::new("customExtension");
}
