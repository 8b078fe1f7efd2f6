// @generated
use crate::{mg, models, requests};

/// Requests on one [`Onenote`](models::Onenote): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.me().onenote()`.
#[derive(Clone, Debug)]
pub struct OnenoteResource(mg::One<models::Onenote>);

mg::builder! { OnenoteResource: mg::One<models::Onenote> }

impl OnenoteResource {
    /// `…/notebooks`: many [`Notebook`](models::Notebook).
    ///
    /// Least privileged permission to read: `Notes.Create` (delegated), `Notes.Read.All`
    /// (application).
    #[inline]
    pub fn notebooks(&self) -> requests::notebook::NotebookCollection {
        mg::navigate(self, "notebooks")
    }

    /// `…/operations`: many [`OnenoteOperation`](models::OnenoteOperation).
    #[inline]
    pub fn operations(&self) -> requests::onenote_operation::OnenoteOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/pages`: many [`OnenotePage`](models::OnenotePage).
    ///
    /// Least privileged permission to read: `Notes.Read` (delegated), `Notes.Read.All`
    /// (application).
    #[inline]
    pub fn pages(&self) -> requests::onenote_page::OnenotePageCollection {
        mg::navigate(self, "pages")
    }

    /// `…/resources`: many [`OnenoteResource`](models::OnenoteResource).
    #[inline]
    pub fn resources(&self) -> requests::onenote_resource::OnenoteResourceCollection {
        mg::navigate(self, "resources")
    }

    /// `…/sectionGroups`: many [`SectionGroup`](models::SectionGroup).
    ///
    /// Least privileged permission to read: `Notes.Create` (delegated), `Notes.Read.All`
    /// (application).
    #[inline]
    pub fn section_groups(&self) -> requests::section_group::SectionGroupCollection {
        mg::navigate(self, "sectionGroups")
    }

    /// `…/sections`: many [`OnenoteSection`](models::OnenoteSection).
    ///
    /// Least privileged permission to read: `Notes.Create` (delegated), `Notes.Read.All`
    /// (application).
    #[inline]
    pub fn sections(&self) -> requests::onenote_section::OnenoteSectionCollection {
        mg::navigate(self, "sections")
    }
}
