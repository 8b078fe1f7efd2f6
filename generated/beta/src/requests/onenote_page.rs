// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onenotePage`, by its URL.
    ///
    /// For example `/me/onenote/pages/{onenotePage-id}`.
    OnenotePageResource(mg::One<models::OnenotePage>)
}

impl OnenotePageResource {
    /// `…/parentNotebook`: `notebook`
    #[inline]
    pub fn parent_notebook(&self) -> requests::notebook::NotebookResource {
        mg::to(self, "parentNotebook")
    }

    /// `…/parentSection`: `onenoteSection`
    #[inline]
    pub fn parent_section(&self) -> requests::onenote_section::OnenoteSectionResource {
        mg::to(self, "parentSection")
    }

    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }

    /// `…/content`: Edm.Stream
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Notes.Read**, **Notes.ReadWrite**, Notes.Read.All, Notes.ReadWrite.All | **Notes.Read**, **Notes.ReadWrite** | **Notes.Read.All**, **Notes.ReadWrite.All** |
    /// | `PATCH` | **Notes.ReadWrite**, Notes.ReadWrite.All | **Notes.ReadWrite** | **Notes.ReadWrite.All** |
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }

    /// `POST …/copyToSection`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Notes.Create**, Notes.ReadWrite, Notes.ReadWrite.All | **Notes.Create**, Notes.ReadWrite | **Notes.ReadWrite.All** |
    #[inline]
    pub fn copy_to_section(
        &self,
        parameters: CopyToSection,
    ) -> mg::Request<models::OnenoteOperation> {
        mg::Path::action_with(self, "copyToSection", &parameters)
    }

    /// `POST …/onenotePatchContent`
    #[inline]
    pub fn onenote_patch_content(
        &self,
        parameters: OnenotePatchContent,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "onenotePatchContent", &parameters)
    }

    /// `GET …/preview`
    #[inline]
    pub fn preview(&self) -> mg::Request<models::OnenotePagePreview> {
        mg::Path::function(self, "preview")
    }
}

/// A collection of `microsoft.graph.onenotePage`, by its URL.
///
/// For example `/me/onenote/pages`.
pub type OnenotePageCollection = mg::Many<models::OnenotePage, OnenotePageResource>;

mg::record! {
    /// Parameters of `microsoft.graph.copyToSection`.
    CopyToSection "microsoft.graph.copyToSection" "parameters";
    /// `groupId`: String
    group_id "groupId": String,
    /// `id`: String
    id "id": String,
    /// `siteCollectionId`: String
    site_collection_id "siteCollectionId": String,
    /// `siteId`: String
    site_id "siteId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.onenotePatchContent`.
    OnenotePatchContent "microsoft.graph.onenotePatchContent" "parameters";
    /// `commands`: Collection(onenotePatchContentCommand)
    commands "commands": Vec<models::OnenotePatchContentCommand>,
}
