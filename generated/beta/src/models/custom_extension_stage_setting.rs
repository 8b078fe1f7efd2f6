// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.customExtensionStageSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/customextensionstagesetting?view=graph-rest-beta>
    CustomExtensionStageSetting "microsoft.graph.customExtensionStageSetting" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `stage`: accessPackageCustomExtensionStage, not null
    stage "stage" "r": mg::Open<super::AccessPackageCustomExtensionStage>,
}

mg::derived_from! { CustomExtensionStageSetting: super::Entity }

impl CustomExtensionStageSetting {
    /// `customExtension`: `customCalloutExtension`
    pub const CUSTOM_EXTENSION: mg::Nav<
        CustomExtensionStageSetting,
        super::CustomCalloutExtension,
    > = mg::Nav::new("customExtension");
}
