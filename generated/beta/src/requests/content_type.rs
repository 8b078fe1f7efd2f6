// @generated
use crate::{mg, models, requests};

/// Requests on one [`ContentType`](models::ContentType): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.sites().id(id).content_types().id(id)`.
#[derive(Clone, Debug)]
pub struct ContentTypeResource(mg::One<models::ContentType>);

mg::builder! { ContentTypeResource: mg::One<models::ContentType> }

impl ContentTypeResource {
    /// `…/base`: [`ContentType`](models::ContentType).
    #[inline]
    pub fn base(&self) -> requests::content_type::ContentTypeResource {
        mg::navigate(self, "base")
    }

    /// `…/baseTypes`: many [`ContentType`](models::ContentType).
    #[inline]
    pub fn base_types(&self) -> requests::content_type::ContentTypeCollection {
        mg::navigate(self, "baseTypes")
    }

    /// `…/columnLinks`: many [`ColumnLink`](models::ColumnLink).
    #[inline]
    pub fn column_links(&self) -> requests::column_link::ColumnLinkCollection {
        mg::navigate(self, "columnLinks")
    }

    /// `…/columnPositions`: many [`ColumnDefinition`](models::ColumnDefinition).
    #[inline]
    pub fn column_positions(
        &self,
    ) -> requests::column_definition::ColumnDefinitionCollection {
        mg::navigate(self, "columnPositions")
    }

    /// `…/columns`: many [`ColumnDefinition`](models::ColumnDefinition).
    ///
    /// Least privileged permission to read: `Sites.Manage.All` (delegated, application).
    #[inline]
    pub fn columns(&self) -> requests::column_definition::ColumnDefinitionCollection {
        mg::navigate(self, "columns")
    }

    /// `…/documentSet`: [`DocumentSet`](models::DocumentSet).
    #[inline]
    pub fn document_set(&self) -> requests::document_set::DocumentSetResource {
        mg::navigate(self, "documentSet")
    }

    /// `POST …/associateWithHubSites`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Sites.Manage.All` (delegated, application).
    #[inline]
    pub fn associate_with_hub_sites(
        &self,
        parameters: impl Into<AssociateWithHubSites>,
    ) -> mg::Request<()> {
        self.raw().action_with("associateWithHubSites", &parameters.into())
    }

    /// `POST …/copyToDefaultContentLocation`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Sites.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn copy_to_default_content_location(
        &self,
        parameters: impl Into<CopyToDefaultContentLocation>,
    ) -> mg::Request<()> {
        self.raw().action_with("copyToDefaultContentLocation", &parameters.into())
    }

    /// `GET …/isPublished`.
    ///
    /// Returns `bool`.
    ///
    /// Least privileged permission: `Sites.FullControl.All` (delegated, application).
    #[inline]
    pub fn is_published(&self) -> mg::Request<bool> {
        self.raw().function("isPublished")
    }

    /// `POST …/publish`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Sites.FullControl.All` (delegated, application).
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        self.raw().action("publish")
    }

    /// `POST …/unpublish`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Sites.FullControl.All` (delegated, application).
    #[inline]
    pub fn unpublish(&self) -> mg::Request<()> {
        self.raw().action("unpublish")
    }
}

/// Requests on a collection of [`ContentType`](models::ContentType): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.sites().id(id).content_types()`.
#[derive(Clone, Debug)]
pub struct ContentTypeCollection(mg::Many<models::ContentType, ContentTypeResource>);

mg::builder! { ContentTypeCollection: mg::Many<models::ContentType, ContentTypeResource> }

impl ContentTypeCollection {
    /// `POST …/addCopy`.
    ///
    /// Returns [`ContentType`](models::ContentType).
    ///
    /// Least privileged permission: `Sites.Manage.All` (delegated, application).
    #[inline]
    pub fn add_copy(
        &self,
        parameters: impl Into<AddCopy>,
    ) -> mg::Request<models::ContentType> {
        self.raw().action_with("addCopy", &parameters.into())
    }

    /// `POST …/addCopyFromContentTypeHub`.
    ///
    /// Returns [`ContentType`](models::ContentType).
    ///
    /// Least privileged permission: `Sites.Manage.All` (delegated, application).
    #[inline]
    pub fn add_copy_from_content_type_hub(
        &self,
        parameters: impl Into<AddCopyFromContentTypeHub>,
    ) -> mg::Request<models::ContentType> {
        self.raw().action_with("addCopyFromContentTypeHub", &parameters.into())
    }

    /// `GET …/getCompatibleHubContentTypes`.
    ///
    /// Returns a builder to go on from; its `list` sends the request.
    ///
    /// Least privileged permission: `Sites.Manage.All` (delegated, application).
    #[inline]
    pub fn get_compatible_hub_content_types(
        &self,
    ) -> requests::content_type::ContentTypeCollection {
        self.raw().call("getCompatibleHubContentTypes").into_builder()
    }
}

/// Parameters of [`ContentTypeResource::associate_with_hub_sites`].
///
/// A call can pass `hub_site_urls` alone.
pub struct AssociateWithHubSites {
    /// `hubSiteUrls`.
    pub hub_site_urls: mg::Field<Vec<String>>,
    /// `propagateToExistingLists`.
    pub propagate_to_existing_lists: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssociateWithHubSites: "microsoft.graph.associateWithHubSites", parameters;
    hub_site_urls: "hubSiteUrls" required,
    propagate_to_existing_lists: "propagateToExistingLists",
}

mg::required_parameters! {
    AssociateWithHubSites;
    hub_site_urls: Vec<String>,
}

/// Parameters of [`ContentTypeResource::copy_to_default_content_location`].
///
/// A call can pass `source_file` alone.
pub struct CopyToDefaultContentLocation {
    /// `destinationFileName`.
    pub destination_file_name: mg::Field<String>,
    /// `sourceFile`. Required.
    pub source_file: mg::Field<mg::Boxed<models::ItemReference>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopyToDefaultContentLocation: "microsoft.graph.copyToDefaultContentLocation", parameters;
    destination_file_name: "destinationFileName",
    source_file: "sourceFile" required,
}

mg::required_parameters! {
    CopyToDefaultContentLocation;
    source_file: mg::Boxed<models::ItemReference>,
}

/// Parameters of [`ContentTypeCollection::add_copy`].
///
/// A call can pass `content_type` alone.
pub struct AddCopy {
    /// `contentType`. Required.
    pub content_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddCopy: "microsoft.graph.addCopy", parameters;
    content_type: "contentType" required,
}

mg::required_parameters! {
    AddCopy;
    content_type: String,
}

/// Parameters of [`ContentTypeCollection::add_copy_from_content_type_hub`].
///
/// A call can pass `content_type_id` alone.
pub struct AddCopyFromContentTypeHub {
    /// `contentTypeId`. Required.
    pub content_type_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AddCopyFromContentTypeHub: "microsoft.graph.addCopyFromContentTypeHub", parameters;
    content_type_id: "contentTypeId" required,
}

mg::required_parameters! {
    AddCopyFromContentTypeHub;
    content_type_id: String,
}
