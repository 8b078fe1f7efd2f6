// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.ediscoveryReviewSet`, by its URL.
    ///
    /// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets/{ediscoveryReviewSet-id}`.
    EdiscoveryReviewSetResource(mg::One<models::security::EdiscoveryReviewSet>)
}

impl EdiscoveryReviewSetResource {
    /// `…/files`: many `microsoft.graph.security.ediscoveryFile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn files(
        &self,
    ) -> requests::security::ediscovery_file::EdiscoveryFileCollection {
        mg::to(self, "files")
    }

    /// `…/queries`: many `microsoft.graph.security.ediscoveryReviewSetQuery`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** | **eDiscovery.Read.All**, **eDiscovery.ReadWrite.All** |
    /// | `DELETE …/{id}` | **eDiscovery.ReadWrite.All** | **eDiscovery.ReadWrite.All** |
    #[inline]
    pub fn queries(
        &self,
    ) -> requests::security::ediscovery_review_set_query::EdiscoveryReviewSetQueryCollection {
        mg::to(self, "queries")
    }

    /// `POST …/microsoft.graph.security.addToReviewSet`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn add_to_review_set(&self, parameters: AddToReviewSet) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.security.addToReviewSet",
            &parameters,
        )
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
}

/// A collection of `microsoft.graph.security.ediscoveryReviewSet`, by its URL.
///
/// For example `/security/cases/ediscoveryCases/{ediscoveryCase-id}/reviewSets`.
pub type EdiscoveryReviewSetCollection = mg::Many<
    models::security::EdiscoveryReviewSet,
    EdiscoveryReviewSetResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.security.addToReviewSet`.
    AddToReviewSet "microsoft.graph.security.addToReviewSet" "parameters";
    /// `additionalDataOptions`: microsoft.graph.security.additionalDataOptions
    additional_data_options "additionalDataOptions": mg::Flags<models::security::AdditionalDataOptions>,
    /// `cloudAttachmentVersion`: microsoft.graph.security.cloudAttachmentVersion
    cloud_attachment_version "cloudAttachmentVersion": mg::Open<models::security::CloudAttachmentVersion>,
    /// `documentVersion`: microsoft.graph.security.documentVersion
    document_version "documentVersion": mg::Open<models::security::DocumentVersion>,
    /// `itemsToInclude`: microsoft.graph.security.itemsToInclude
    items_to_include "itemsToInclude": mg::Flags<models::security::ItemsToInclude>,
    /// `search`: microsoft.graph.security.ediscoverySearch
    search "search": mg::Boxed<models::security::EdiscoverySearch>,
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
