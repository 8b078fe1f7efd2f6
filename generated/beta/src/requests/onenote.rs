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
    #[inline]
    pub fn notebooks(&self) -> requests::notebook::NotebookCollection {
        mg::to(self, "notebooks")
    }

    /// `…/operations`: many `onenoteOperation`
    #[inline]
    pub fn operations(&self) -> requests::onenote_operation::OnenoteOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/pages`: many `onenotePage`
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
    #[inline]
    pub fn section_groups(&self) -> requests::section_group::SectionGroupCollection {
        mg::to(self, "sectionGroups")
    }

    /// `…/sections`: many `onenoteSection`
    #[inline]
    pub fn sections(&self) -> requests::onenote_section::OnenoteSectionCollection {
        mg::to(self, "sections")
    }
}
