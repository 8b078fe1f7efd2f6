// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.ediscovery.reviewSet`, by its URL.
    ///
    /// For example `/compliance/ediscovery/cases/{case-id}/reviewSets/{reviewSet-id}`.
    ReviewSetResource(mg::One<models::ediscovery::ReviewSet>)
}

impl ReviewSetResource {
    /// `…/queries`: many `microsoft.graph.ediscovery.reviewSetQuery`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `GET …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `POST` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `PATCH …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    /// | `DELETE …/{id}` | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn queries(
        &self,
    ) -> requests::ediscovery::review_set_query::ReviewSetQueryCollection {
        mg::to(self, "queries")
    }

    /// `POST …/microsoft.graph.ediscovery.addToReviewSet`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn add_to_review_set(&self, parameters: AddToReviewSet) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.ediscovery.addToReviewSet",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.ediscovery.export`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All | **eDiscovery.Read.All**, eDiscovery.ReadWrite.All |
    #[inline]
    pub fn export(&self, parameters: Export) -> mg::Request<()> {
        mg::Path::action_with(self, "microsoft.graph.ediscovery.export", &parameters)
    }
}

/// A collection of `microsoft.graph.ediscovery.reviewSet`, by its URL.
///
/// For example `/compliance/ediscovery/cases/{case-id}/reviewSets`.
pub type ReviewSetCollection = mg::Many<
    models::ediscovery::ReviewSet,
    ReviewSetResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.ediscovery.addToReviewSet`.
    AddToReviewSet "microsoft.graph.ediscovery.addToReviewSet" "parameters";
    /// `additionalDataOptions`: microsoft.graph.ediscovery.additionalDataOptions
    additional_data_options "additionalDataOptions": mg::Flags<models::ediscovery::AdditionalDataOptions>,
    /// `sourceCollection`: microsoft.graph.ediscovery.sourceCollection
    source_collection "sourceCollection": mg::Boxed<models::ediscovery::SourceCollection>,
}

mg::record! {
    /// Parameters of `microsoft.graph.ediscovery.export`.
    Export "microsoft.graph.ediscovery.export" "parameters";
    /// `azureBlobContainer`: String
    azure_blob_container "azureBlobContainer": String,
    /// `azureBlobToken`: String, masked in Debug
    azure_blob_token "azureBlobToken" "s": String,
    /// `description`: String
    description "description": String,
    /// `exportOptions`: microsoft.graph.ediscovery.exportOptions
    export_options "exportOptions": mg::Flags<models::ediscovery::ExportOptions>,
    /// `exportStructure`: microsoft.graph.ediscovery.exportFileStructure, not null
    export_structure "exportStructure" "r": mg::Open<models::ediscovery::ExportFileStructure>,
    /// `outputName`: String
    output_name "outputName": String,
}
