// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.notebook`, by its URL.
    ///
    /// For example `/me/onenote/notebooks/{notebook-id}`.
    NotebookResource(mg::One<models::Notebook>)
}

impl NotebookResource {
    /// `…/sectionGroups`: many `sectionGroup`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Create**, Notes.Read, Notes.ReadWrite | **Notes.Read.All**, **Notes.ReadWrite.All** |
    /// | `POST` | **Notes.Create**, Notes.ReadWrite, Notes.ReadWrite.All | **Notes.Create**, Notes.ReadWrite | **Notes.ReadWrite.All** |
    #[inline]
    pub fn section_groups(&self) -> requests::section_group::SectionGroupCollection {
        mg::to(self, "sectionGroups")
    }

    /// `…/sections`: many `onenoteSection`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Create**, Notes.Read, Notes.ReadWrite | **Notes.Read.All**, **Notes.ReadWrite.All** |
    /// | `POST` | **Notes.Create**, Notes.ReadWrite, Notes.ReadWrite.All | **Notes.Create**, Notes.ReadWrite | **Notes.ReadWrite.All** |
    #[inline]
    pub fn sections(&self) -> requests::onenote_section::OnenoteSectionCollection {
        mg::to(self, "sections")
    }

    /// `POST …/copyNotebook`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Notes.Create**, Notes.ReadWrite, Notes.ReadWrite.All | **Notes.Create**, Notes.ReadWrite | **Notes.ReadWrite.All** |
    #[inline]
    pub fn copy_notebook(
        &self,
        parameters: CopyNotebook,
    ) -> mg::Request<models::OnenoteOperation> {
        mg::Path::action_with(self, "copyNotebook", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.notebook`, by its URL.
    ///
    /// For example `/me/onenote/notebooks`.
    NotebookCollection(mg::Many<models::Notebook, NotebookResource>)
}

impl NotebookCollection {
    /// `POST …/getNotebookFromWebUrl`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Read.All**, Notes.ReadWrite.All |
    #[inline]
    pub fn get_notebook_from_web_url(
        &self,
        parameters: GetNotebookFromWebUrl,
    ) -> mg::Request<models::CopyNotebookModel> {
        mg::Path::action_with(self, "getNotebookFromWebUrl", &parameters)
    }

    /// `GET …/getRecentNotebooks(includePersonalNotebooks=…)`
    ///
    /// | delegated (work) | delegated (personal) | application |
    /// |-|-|-|
    /// | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Create**, Notes.Read, Notes.ReadWrite | **Notes.Read.All**, Notes.ReadWrite.All |
    #[inline]
    pub fn get_recent_notebooks(
        &self,
        parameters: GetRecentNotebooks,
    ) -> mg::Request<mg::Page<models::RecentNotebook>> {
        mg::Path::function_with(self, "getRecentNotebooks", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.copyNotebook`.
    CopyNotebook "microsoft.graph.copyNotebook" "parameters";
    /// `groupId`: String
    group_id "groupId": String,
    /// `notebookFolder`: String
    notebook_folder "notebookFolder": String,
    /// `renameAs`: String
    rename_as "renameAs": String,
    /// `siteCollectionId`: String
    site_collection_id "siteCollectionId": String,
    /// `siteId`: String
    site_id "siteId": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getNotebookFromWebUrl`.
    GetNotebookFromWebUrl "microsoft.graph.getNotebookFromWebUrl" "parameters";
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.getRecentNotebooks`.
    GetRecentNotebooks "microsoft.graph.getRecentNotebooks" "parameters";
    /// `includePersonalNotebooks`: Boolean, not null
    include_personal_notebooks "includePersonalNotebooks" "r": bool,
}
