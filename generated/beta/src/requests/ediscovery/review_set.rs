// @generated
use crate::{mg, models, requests};

/// Requests on one [`ReviewSet`](models::ediscovery::ReviewSet): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.compliance().ediscovery().cases().id(id).review_sets().id(id)`.
#[derive(Clone, Debug)]
pub struct ReviewSetResource(mg::One<models::ediscovery::ReviewSet>);

mg::builder! { ReviewSetResource: mg::One<models::ediscovery::ReviewSet> }

impl ReviewSetResource {
    /// `…/queries`: many [`ReviewSetQuery`](models::ediscovery::ReviewSetQuery).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn queries(
        &self,
    ) -> requests::ediscovery::review_set_query::ReviewSetQueryCollection {
        mg::navigate(self, "queries")
    }

    /// `POST …/microsoft.graph.ediscovery.addToReviewSet`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.addToReviewSet")]
    #[inline]
    pub fn add_to_review_set(&self, parameters: AddToReviewSet) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.ediscovery.addToReviewSet", &parameters)
    }

    /// `POST …/microsoft.graph.ediscovery.export`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.export")]
    #[inline]
    pub fn export(&self, parameters: impl Into<Export>) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.ediscovery.export", &parameters.into())
    }
}

/// Requests on a collection of [`ReviewSet`](models::ediscovery::ReviewSet): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.compliance().ediscovery().cases().id(id).review_sets()`.
pub type ReviewSetCollection = mg::Many<
    models::ediscovery::ReviewSet,
    ReviewSetResource,
>;

/// Parameters of [`ReviewSetResource::add_to_review_set`].
pub struct AddToReviewSet {
    /// `additionalDataOptions`.
    pub additional_data_options: mg::Field<
        mg::Flags<models::ediscovery::AdditionalDataOptions>,
    >,
    /// `sourceCollection`.
    pub source_collection: mg::Field<mg::Boxed<models::ediscovery::SourceCollection>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddToReviewSet: "microsoft.graph.ediscovery.addToReviewSet", parameters;
    additional_data_options: "additionalDataOptions",
    source_collection: "sourceCollection",
}

/// Parameters of [`ReviewSetResource::export`].
///
/// A call can pass `export_structure` alone.
pub struct Export {
    /// `azureBlobContainer`.
    pub azure_blob_container: mg::Field<String>,
    /// `azureBlobToken`. Secret: masked in `Debug`.
    pub azure_blob_token: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `exportOptions`.
    pub export_options: mg::Field<mg::Flags<models::ediscovery::ExportOptions>>,
    /// `exportStructure`. Required.
    pub export_structure: mg::Field<mg::Open<models::ediscovery::ExportFileStructure>>,
    /// `outputName`.
    pub output_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Export: "microsoft.graph.ediscovery.export", parameters;
    azure_blob_container: "azureBlobContainer",
    azure_blob_token: "azureBlobToken" secret,
    description: "description",
    export_options: "exportOptions",
    export_structure: "exportStructure" required,
    output_name: "outputName",
}

mg::required_parameters! {
    Export;
    export_structure: mg::Open<models::ediscovery::ExportFileStructure>,
}
