// @generated
use crate::{mg, models};

/// Requests on one [`EdiscoveryReviewSetQuery`](models::security::EdiscoveryReviewSetQuery): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .security()
///     .cases()
///     .ediscovery_cases()
///     .id(id)
///     .operations()
///     .id(id)
///     .cast_to_ediscovery_export_operation()
///     .review_set_query()
/// ```
#[derive(Clone, Debug)]
pub struct EdiscoveryReviewSetQueryResource(
    mg::One<models::security::EdiscoveryReviewSetQuery>,
);

mg::builder! { EdiscoveryReviewSetQueryResource: mg::One<models::security::EdiscoveryReviewSetQuery> }

impl EdiscoveryReviewSetQueryResource {
    /// `POST …/microsoft.graph.security.applyTags`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.applyTags")]
    #[inline]
    pub fn apply_tags(&self, parameters: ApplyTags) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.security.applyTags", &parameters)
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

    /// `GET …/microsoft.graph.security.run`.
    ///
    /// Returns a page of [`EdiscoveryFile`](models::security::EdiscoveryFile).
    ///
    /// Least privileged permission: `eDiscovery.Read.All` (delegated, application).
    #[doc(alias = "microsoft.graph.security.run")]
    #[inline]
    pub fn run(&self) -> mg::Request<mg::Page<models::security::EdiscoveryFile>> {
        self.raw().function("microsoft.graph.security.run")
    }
}

/// Requests on a collection of
/// [`EdiscoveryReviewSetQuery`](models::security::EdiscoveryReviewSetQuery): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.security().cases().ediscovery_cases().id(id).review_sets().id(id).queries()`.
pub type EdiscoveryReviewSetQueryCollection = mg::Many<
    models::security::EdiscoveryReviewSetQuery,
    EdiscoveryReviewSetQueryResource,
>;

/// Parameters of [`EdiscoveryReviewSetQueryResource::apply_tags`].
pub struct ApplyTags {
    /// `tagsToAdd`.
    pub tags_to_add: mg::Field<Vec<models::security::EdiscoveryReviewTag>>,
    /// `tagsToRemove`.
    pub tags_to_remove: mg::Field<Vec<models::security::EdiscoveryReviewTag>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyTags: "microsoft.graph.security.applyTags", parameters;
    tags_to_add: "tagsToAdd",
    tags_to_remove: "tagsToRemove",
}

/// Parameters of [`EdiscoveryReviewSetQueryResource::export`].
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
