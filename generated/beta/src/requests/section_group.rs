// @generated
use crate::{mg, models, requests};

/// Requests on one [`SectionGroup`](models::SectionGroup): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().onenote().section_groups().id(id)`.
#[derive(Clone, Debug)]
pub struct SectionGroupResource(mg::One<models::SectionGroup>);

mg::builder! { SectionGroupResource: mg::One<models::SectionGroup> }

impl SectionGroupResource {
    /// `…/parentNotebook`: [`Notebook`](models::Notebook).
    #[inline]
    pub fn parent_notebook(&self) -> requests::notebook::NotebookResource {
        mg::navigate(self, "parentNotebook")
    }

    /// `…/parentSectionGroup`: [`SectionGroup`](models::SectionGroup).
    #[inline]
    pub fn parent_section_group(&self) -> requests::section_group::SectionGroupResource {
        mg::navigate(self, "parentSectionGroup")
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

/// Requests on a collection of [`SectionGroup`](models::SectionGroup): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.me().onenote().section_groups()`.
pub type SectionGroupCollection = mg::Many<models::SectionGroup, SectionGroupResource>;
