// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sectionGroup`, by its URL.
    ///
    /// For example `/me/onenote/sectionGroups/{sectionGroup-id}`.
    SectionGroupResource(mg::One<models::SectionGroup>)
}

impl SectionGroupResource {
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
}

/// A collection of `microsoft.graph.sectionGroup`, by its URL.
///
/// For example `/me/onenote/sectionGroups`.
pub type SectionGroupCollection = mg::Many<models::SectionGroup, SectionGroupResource>;
