// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryReviewSetQuery`, by its URL.
    EdiscoveryReviewSetQueryResource(mg::One<models::security::EdiscoveryReviewSetQuery>)
}

impl EdiscoveryReviewSetQueryResource {
    /// `POST …/microsoft.graph.security.applyTags`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn apply_tags(&self, parameters: ApplyTags) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.applyTags", &parameters)
    }

    /// `POST …/microsoft.graph.security.export`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn export(&self, parameters: Export) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.security.export", &parameters)
    }

    /// `GET …/microsoft.graph.security.run`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn run(&self) -> mg::Request<mg::Page<models::security::EdiscoveryFile>> {
        mg::Path::function(self, "microsoft.graph.security.run")
    }
}

/// A collection of `microsoft.graph.security.ediscoveryReviewSetQuery`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets/{ediscoveryReviewSet-id}/queries`.
pub type EdiscoveryReviewSetQueryCollection = mg::Many<
    models::security::EdiscoveryReviewSetQuery,
    EdiscoveryReviewSetQueryResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.security.applyTags`.
    ApplyTags "microsoft.graph.security.applyTags" "parameters";
    /// `tagsToAdd`: Collection(microsoft.graph.security.ediscoveryReviewTag)
    tags_to_add "tagsToAdd": Vec<models::security::EdiscoveryReviewTag>,
    /// `tagsToRemove`: Collection(microsoft.graph.security.ediscoveryReviewTag)
    tags_to_remove "tagsToRemove": Vec<models::security::EdiscoveryReviewTag>,
}

mg::record! {
    /// Parameters of `microsoft.graph.security.export`.
    Export "microsoft.graph.security.export" "parameters";
    /// `azureBlobContainer`: String
    azure_blob_container "azureBlobContainer": String,
    /// `azureBlobToken`: String, masked in Debug
    azure_blob_token "azureBlobToken" "s": String,
    /// `description`: String
    description "description": String,
    /// `exportOptions`: microsoft.graph.security.exportOptions
    export_options "exportOptions": mg::Flags<models::security::ExportOptions>,
    /// `exportStructure`: microsoft.graph.security.exportFileStructure
    export_structure "exportStructure": mg::Open<models::security::ExportFileStructure>,
    /// `outputName`: String
    output_name "outputName": String,
}
