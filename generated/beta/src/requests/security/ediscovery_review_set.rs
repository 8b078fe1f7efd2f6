// @generated
use crate::{mg, models, requests};

/// Requests on one [`EdiscoveryReviewSet`](models::security::EdiscoveryReviewSet): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).review_sets().id(id)`.
#[derive(Clone, Debug)]
pub struct EdiscoveryReviewSetResource(mg::One<models::security::EdiscoveryReviewSet>);

mg::builder! { EdiscoveryReviewSetResource: mg::One<models::security::EdiscoveryReviewSet> }

impl EdiscoveryReviewSetResource {
    /// `…/files`: many [`EdiscoveryFile`](models::security::EdiscoveryFile).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn files(
        &self,
    ) -> requests::security::ediscovery_file::EdiscoveryFileCollection {
        mg::navigate(self, "files")
    }

    /// `…/queries`: many [`EdiscoveryReviewSetQuery`](models::security::EdiscoveryReviewSetQuery).
    ///
    /// Least privileged permission to read: `eDiscovery.Read.All` (delegated, application).
    #[inline]
    pub fn queries(
        &self,
    ) -> requests::security::ediscovery_review_set_query::EdiscoveryReviewSetQueryCollection {
        mg::navigate(self, "queries")
    }

    /// `POST …/microsoft.graph.security.addToReviewSet`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.addToReviewSet")]
    #[inline]
    pub fn add_to_review_set(&self, parameters: AddToReviewSet) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.addToReviewSet", &parameters)
    }

    /// `POST …/microsoft.graph.security.export`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.export")]
    #[inline]
    pub fn export(&self, parameters: Export) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.export", &parameters)
    }
}

/// Requests on a collection of [`EdiscoveryReviewSet`](models::security::EdiscoveryReviewSet):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).review_sets()`.
pub type EdiscoveryReviewSetCollection = mg::Many<
    models::security::EdiscoveryReviewSet,
    EdiscoveryReviewSetResource,
>;

/// Parameters of [`EdiscoveryReviewSetResource::add_to_review_set`].
pub struct AddToReviewSet {
    /// `additionalDataOptions`.
    pub additional_data_options: mg::Field<
        mg::Flags<models::security::AdditionalDataOptions>,
    >,
    /// `cloudAttachmentVersion`.
    pub cloud_attachment_version: mg::Field<
        mg::Open<models::security::CloudAttachmentVersion>,
    >,
    /// `documentVersion`.
    pub document_version: mg::Field<mg::Open<models::security::DocumentVersion>>,
    /// `itemsToInclude`.
    pub items_to_include: mg::Field<mg::Flags<models::security::ItemsToInclude>>,
    /// `search`.
    pub search: mg::Field<mg::Boxed<models::security::EdiscoverySearch>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddToReviewSet: "microsoft.graph.security.addToReviewSet", parameters;
    additional_data_options: "additionalDataOptions",
    cloud_attachment_version: "cloudAttachmentVersion",
    document_version: "documentVersion",
    items_to_include: "itemsToInclude",
    search: "search",
}

/// Parameters of [`EdiscoveryReviewSetResource::export`].
pub struct Export {
    /// `azureBlobContainer`.
    pub azure_blob_container: mg::Field<String>,
    /// `azureBlobToken`. Secret: masked in `Debug`.
    pub azure_blob_token: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `exportOptions`.
    pub export_options: mg::Field<mg::Flags<models::security::ExportOptions>>,
    /// `exportStructure`.
    pub export_structure: mg::Field<mg::Open<models::security::ExportFileStructure>>,
    /// `outputName`.
    pub output_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Export: "microsoft.graph.security.export", parameters;
    azure_blob_container: "azureBlobContainer",
    azure_blob_token: "azureBlobToken" secret,
    description: "description",
    export_options: "exportOptions",
    export_structure: "exportStructure",
    output_name: "outputName",
}
