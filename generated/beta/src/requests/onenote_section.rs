// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onenoteSection`, by its URL.
    ///
    /// For example `/me/onenote/sections/{onenoteSection-id}`.
    OnenoteSectionResource(mg::One<models::OnenoteSection>)
}

impl OnenoteSectionResource {
    /// `…/pages`: many `onenotePage`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Notes.Read**, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Read**, Notes.ReadWrite | **Notes.Read.All**, **Notes.ReadWrite.All** |
    /// | `POST` | **Notes.Create**, Notes.ReadWrite, Notes.ReadWrite.All | **Notes.Create**, Notes.ReadWrite | **Notes.ReadWrite.All** |
    #[inline]
    pub fn pages(&self) -> requests::onenote_page::OnenotePageCollection {
        mg::to(self, "pages")
    }

    /// `…/parentNotebook`: `notebook`
    #[inline]
    pub fn parent_notebook(&self) -> requests::notebook::NotebookResource {
        mg::to(self, "parentNotebook")
    }

    /// `…/parentSectionGroup`: `sectionGroup`
    #[inline]
    pub fn parent_section_group(&self) -> requests::section_group::SectionGroupResource {
        mg::to(self, "parentSectionGroup")
    }

    /// `POST …/copyToNotebook`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Notes.Create**, Notes.ReadWrite, Notes.ReadWrite.All | **Notes.Create**, Notes.ReadWrite | **Notes.ReadWrite.All** |
    #[inline]
    pub fn copy_to_notebook(
        &self,
        parameters: CopyToNotebook,
    ) -> mg::Request<models::OnenoteOperation> {
        mg::Path::action_with(self, "copyToNotebook", &parameters)
    }

    /// `POST …/copyToSectionGroup`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Notes.Create**, Notes.ReadWrite, Notes.ReadWrite.All | **Notes.Create**, Notes.ReadWrite | **Notes.ReadWrite.All** |
    #[inline]
    pub fn copy_to_section_group(
        &self,
        parameters: CopyToSectionGroup,
    ) -> mg::Request<models::OnenoteOperation> {
        mg::Path::action_with(self, "copyToSectionGroup", &parameters)
    }
}

/// A collection of `microsoft.graph.onenoteSection`, by its URL.
///
/// For example `/me/onenote/sections`.
pub type OnenoteSectionCollection = mg::Many<
    models::OnenoteSection,
    OnenoteSectionResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.copyToNotebook`.
    CopyToNotebook "microsoft.graph.copyToNotebook" "parameters";
    /// `groupId`: String
    group_id "groupId": String,
    /// `id`: String
    id "id": String,
    /// `renameAs`: String
    rename_as "renameAs": String,
    /// `siteCollectionId`: String
    site_collection_id "siteCollectionId": String,
    /// `siteId`: String
    site_id "siteId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.copyToSectionGroup`.
    CopyToSectionGroup "microsoft.graph.copyToSectionGroup" "parameters";
    /// `groupId`: String
    group_id "groupId": String,
    /// `id`: String
    id "id": String,
    /// `renameAs`: String
    rename_as "renameAs": String,
    /// `siteCollectionId`: String
    site_collection_id "siteCollectionId": String,
    /// `siteId`: String
    site_id "siteId": String,
}
