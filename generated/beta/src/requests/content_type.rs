// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.contentType`, by its URL.
    ///
    /// For example `/sites/{site-id}/contentTypes/{contentType-id}`.
    ContentTypeResource(mg::One<models::ContentType>)
}

impl ContentTypeResource {
    /// `…/base`: `contentType`
    #[inline]
    pub fn base(&self) -> requests::content_type::ContentTypeResource {
        mg::to(self, "base")
    }

    /// `…/baseTypes`: many `contentType`
    #[inline]
    pub fn base_types(&self) -> requests::content_type::ContentTypeCollection {
        mg::to(self, "baseTypes")
    }

    /// `…/columnLinks`: many `columnLink`
    #[inline]
    pub fn column_links(&self) -> requests::column_link::ColumnLinkCollection {
        mg::to(self, "columnLinks")
    }

    /// `…/columnPositions`: many `columnDefinition`
    #[inline]
    pub fn column_positions(
        &self,
    ) -> requests::column_definition::ColumnDefinitionCollection {
        mg::to(self, "columnPositions")
    }

    /// `…/columns`: many `columnDefinition`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All |
    /// | `GET …/{id}` | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All | **Sites.Manage.All**, **Sites.Read.All**, Sites.FullControl.All, Sites.ReadWrite.All |
    /// | `POST` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    /// | `PATCH …/{id}` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    /// | `DELETE …/{id}` | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    #[inline]
    pub fn columns(&self) -> requests::column_definition::ColumnDefinitionCollection {
        mg::to(self, "columns")
    }

    /// `…/documentSet`: `documentSet`
    #[inline]
    pub fn document_set(&self) -> requests::document_set::DocumentSetResource {
        mg::to(self, "documentSet")
    }

    /// `POST …/associateWithHubSites`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    #[inline]
    pub fn associate_with_hub_sites(
        &self,
        parameters: AssociateWithHubSites,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "associateWithHubSites", &parameters)
    }

    /// `POST …/copyToDefaultContentLocation`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All | **Sites.ReadWrite.All**, Sites.FullControl.All, Sites.Manage.All |
    #[inline]
    pub fn copy_to_default_content_location(
        &self,
        parameters: CopyToDefaultContentLocation,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "copyToDefaultContentLocation", &parameters)
    }

    /// `GET …/isPublished`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.FullControl.All** | **Sites.FullControl.All** |
    #[inline]
    pub fn is_published(&self) -> mg::Request<bool> {
        mg::Path::function(self, "isPublished")
    }

    /// `POST …/publish`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Sites.FullControl.All** | **Sites.FullControl.All** | **Sites.FullControl.All** |
    #[inline]
    pub fn publish(&self) -> mg::Request<()> {
        mg::Path::action(self, "publish")
    }

    /// `POST …/unpublish`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Sites.FullControl.All** | **Sites.FullControl.All** | **Sites.FullControl.All** |
    #[inline]
    pub fn unpublish(&self) -> mg::Request<()> {
        mg::Path::action(self, "unpublish")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.contentType`, by its URL.
    ///
    /// For example `/sites/{site-id}/contentTypes`.
    ContentTypeCollection(mg::Many<models::ContentType, ContentTypeResource>)
}

impl ContentTypeCollection {
    /// `POST …/addCopy`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    #[inline]
    pub fn add_copy(&self, parameters: AddCopy) -> mg::Request<models::ContentType> {
        mg::Path::action_with(self, "addCopy", &parameters)
    }

    /// `POST …/addCopyFromContentTypeHub`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    #[inline]
    pub fn add_copy_from_content_type_hub(
        &self,
        parameters: AddCopyFromContentTypeHub,
    ) -> mg::Request<models::ContentType> {
        mg::Path::action_with(self, "addCopyFromContentTypeHub", &parameters)
    }

    /// `GET …/getCompatibleHubContentTypes`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Sites.Manage.All**, Sites.FullControl.All | **Sites.Manage.All**, Sites.FullControl.All |
    #[inline]
    pub fn get_compatible_hub_content_types(
        &self,
    ) -> requests::content_type::ContentTypeCollection {
        mg::Builder::at(mg::Path::call(self, "getCompatibleHubContentTypes"))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.associateWithHubSites`.
    AssociateWithHubSites "microsoft.graph.associateWithHubSites" "parameters";
    /// `hubSiteUrls`: Collection(String), items not null
    hub_site_urls "hubSiteUrls" "r": Vec<String>,
    /// `propagateToExistingLists`: Boolean
    propagate_to_existing_lists "propagateToExistingLists": bool,
}

mg::record! {
    /// Parameters of `microsoft.graph.copyToDefaultContentLocation`.
    CopyToDefaultContentLocation "microsoft.graph.copyToDefaultContentLocation" "parameters";
    /// `destinationFileName`: String
    destination_file_name "destinationFileName": String,
    /// `sourceFile`: itemReference, not null
    source_file "sourceFile" "r": mg::Boxed<models::ItemReference>,
}

mg::record! {
    /// Parameters of `microsoft.graph.addCopy`.
    AddCopy "microsoft.graph.addCopy" "parameters";
    /// `contentType`: String, not null
    content_type "contentType" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.addCopyFromContentTypeHub`.
    AddCopyFromContentTypeHub "microsoft.graph.addCopyFromContentTypeHub" "parameters";
    /// `contentTypeId`: String, not null
    content_type_id "contentTypeId" "r": String,
}
