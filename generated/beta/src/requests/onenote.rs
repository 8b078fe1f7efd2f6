// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.onenote`, by its URL.
    ///
    /// For example `/me/onenote`.
    OnenoteResource(mg::One<models::Onenote>)
}

impl OnenoteResource {
    /// `…/notebooks`: many `notebook`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Create**, Notes.Read, Notes.ReadWrite | **Notes.Read.All**, **Notes.ReadWrite.All** |
    /// | `GET …/{id}` | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Create**, Notes.Read, Notes.ReadWrite | **Notes.Read.All**, Notes.ReadWrite.All |
    /// | `POST` | **Notes.Create**, Notes.ReadWrite, Notes.ReadWrite.All | **Notes.Create**, Notes.ReadWrite | **Notes.ReadWrite.All** |
    #[inline]
    pub fn notebooks(&self) -> requests::notebook::NotebookCollection {
        mg::to(self, "notebooks")
    }

    /// `…/operations`: many `onenoteOperation`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET …/{id}` | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Create**, Notes.Read, Notes.ReadWrite | **Notes.Read.All**, Notes.ReadWrite.All |
    #[inline]
    pub fn operations(&self) -> requests::onenote_operation::OnenoteOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/pages`: many `onenotePage`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Notes.Read**, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Read**, Notes.ReadWrite | **Notes.Read.All**, **Notes.ReadWrite.All** |
    /// | `GET …/{id}` | **Notes.Read**, **Notes.ReadWrite**, Notes.Read.All, Notes.ReadWrite.All | **Notes.Read**, **Notes.ReadWrite** | **Notes.Read.All**, **Notes.ReadWrite.All** |
    /// | `POST` | **Notes.Create**, Notes.ReadWrite, Notes.ReadWrite.All | **Notes.Create**, Notes.ReadWrite | **Notes.ReadWrite.All** |
    /// | `DELETE …/{id}` | **Notes.ReadWrite**, Notes.ReadWrite.All | **Notes.ReadWrite** | **Notes.ReadWrite.All** |
    #[inline]
    pub fn pages(&self) -> requests::onenote_page::OnenotePageCollection {
        mg::to(self, "pages")
    }

    /// `…/resources`: many `onenoteResource`
    #[inline]
    pub fn resources(&self) -> requests::onenote_resource::OnenoteResourceCollection {
        mg::to(self, "resources")
    }

    /// `…/sectionGroups`: many `sectionGroup`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Create**, Notes.Read, Notes.ReadWrite | **Notes.Read.All**, Notes.ReadWrite.All |
    /// | `GET …/{id}` | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Create**, Notes.Read, Notes.ReadWrite | **Notes.Read.All**, Notes.ReadWrite.All |
    #[inline]
    pub fn section_groups(&self) -> requests::section_group::SectionGroupCollection {
        mg::to(self, "sectionGroups")
    }

    /// `…/sections`: many `onenoteSection`
    ///
    /// | | delegated (work) | delegated (personal) | application |
    /// |-|-|-|-|
    /// | `GET` | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Create**, Notes.Read, Notes.ReadWrite | **Notes.Read.All**, Notes.ReadWrite.All |
    /// | `GET …/{id}` | **Notes.Create**, Notes.Read, Notes.ReadWrite, Notes.Read.All, Notes.ReadWrite.All | **Notes.Create**, Notes.Read, Notes.ReadWrite | **Notes.Read.All**, Notes.ReadWrite.All |
    #[inline]
    pub fn sections(&self) -> requests::onenote_section::OnenoteSectionCollection {
        mg::to(self, "sections")
    }
}
