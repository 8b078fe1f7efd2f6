// @generated
use crate::{mg, models, requests};

/// Requests on one [`OnenoteSection`](models::OnenoteSection): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.me().onenote().sections().id(id)`.
#[derive(Clone, Debug)]
pub struct OnenoteSectionResource(mg::One<models::OnenoteSection>);

mg::builder! { OnenoteSectionResource: mg::One<models::OnenoteSection> }

impl OnenoteSectionResource {
    /// `…/pages`: many [`OnenotePage`](models::OnenotePage).
    ///
    /// Least privileged permission to read: `Notes.Read` (delegated), `Notes.Read.All`
    /// (application).
    #[inline]
    pub fn pages(&self) -> requests::onenote_page::OnenotePageCollection {
        mg::navigate(self, "pages")
    }

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

    /// `POST …/copyToNotebook`.
    ///
    /// Returns [`OnenoteOperation`](models::OnenoteOperation).
    ///
    /// Least privileged permission: `Notes.Create` (delegated), `Notes.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn copy_to_notebook(
        &self,
        parameters: CopyToNotebook,
    ) -> mg::Request<models::OnenoteOperation> {
        self.raw().action_with("copyToNotebook", &parameters)
    }

    /// `POST …/copyToSectionGroup`.
    ///
    /// Returns [`OnenoteOperation`](models::OnenoteOperation).
    ///
    /// Least privileged permission: `Notes.Create` (delegated), `Notes.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn copy_to_section_group(
        &self,
        parameters: CopyToSectionGroup,
    ) -> mg::Request<models::OnenoteOperation> {
        self.raw().action_with("copyToSectionGroup", &parameters)
    }
}

/// Requests on a collection of [`OnenoteSection`](models::OnenoteSection): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.me().onenote().sections()`.
pub type OnenoteSectionCollection = mg::Many<
    models::OnenoteSection,
    OnenoteSectionResource,
>;

/// Parameters of [`OnenoteSectionResource::copy_to_notebook`].
pub struct CopyToNotebook {
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `renameAs`.
    pub rename_as: mg::Field<String>,
    /// `siteCollectionId`.
    pub site_collection_id: mg::Field<String>,
    /// `siteId`.
    pub site_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopyToNotebook: "microsoft.graph.copyToNotebook", parameters;
    group_id: "groupId",
    id: "id",
    rename_as: "renameAs",
    site_collection_id: "siteCollectionId",
    site_id: "siteId",
}

/// Parameters of [`OnenoteSectionResource::copy_to_section_group`].
pub struct CopyToSectionGroup {
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `renameAs`.
    pub rename_as: mg::Field<String>,
    /// `siteCollectionId`.
    pub site_collection_id: mg::Field<String>,
    /// `siteId`.
    pub site_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopyToSectionGroup: "microsoft.graph.copyToSectionGroup", parameters;
    group_id: "groupId",
    id: "id",
    rename_as: "renameAs",
    site_collection_id: "siteCollectionId",
    site_id: "siteId",
}
