// @generated
use crate::{mg, models, requests};

/// Requests on one [`Notebook`](models::Notebook): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.me().onenote().notebooks().id(id)`.
#[derive(Clone, Debug)]
pub struct NotebookResource(mg::One<models::Notebook>);

mg::builder! { NotebookResource: mg::One<models::Notebook> }

impl NotebookResource {
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

    /// `POST …/copyNotebook`.
    ///
    /// Returns [`OnenoteOperation`](models::OnenoteOperation).
    ///
    /// Least privileged permission: `Notes.Create` (delegated), `Notes.ReadWrite.All`
    /// (application).
    #[inline]
    pub fn copy_notebook(
        &self,
        parameters: CopyNotebook,
    ) -> mg::Request<models::OnenoteOperation> {
        self.raw().action_with("copyNotebook", &parameters)
    }
}

/// Requests on a collection of [`Notebook`](models::Notebook): `list`, `create`, `count`, `id` for
/// one of them, and the methods below.
///
/// For example `graph.me().onenote().notebooks()`.
#[derive(Clone, Debug)]
pub struct NotebookCollection(mg::Many<models::Notebook, NotebookResource>);

mg::builder! { NotebookCollection: mg::Many<models::Notebook, NotebookResource> }

impl NotebookCollection {
    /// `POST …/getNotebookFromWebUrl`.
    ///
    /// Returns [`CopyNotebookModel`](models::CopyNotebookModel).
    ///
    /// Least privileged permission: `Notes.Create` (delegated), `Notes.Read.All` (application).
    #[inline]
    pub fn get_notebook_from_web_url(
        &self,
        parameters: GetNotebookFromWebUrl,
    ) -> mg::Request<models::CopyNotebookModel> {
        self.raw().action_with("getNotebookFromWebUrl", &parameters)
    }

    /// `GET …/getRecentNotebooks(includePersonalNotebooks=…)`.
    ///
    /// Returns a page of [`RecentNotebook`](models::RecentNotebook).
    ///
    /// Least privileged permission: `Notes.Create` (delegated), `Notes.Read.All` (application).
    #[inline]
    pub fn get_recent_notebooks(
        &self,
        parameters: impl Into<GetRecentNotebooks>,
    ) -> mg::Request<mg::Page<models::RecentNotebook>> {
        self.raw().function_with("getRecentNotebooks", &parameters.into())
    }
}

/// Parameters of [`NotebookResource::copy_notebook`].
pub struct CopyNotebook {
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `notebookFolder`.
    pub notebook_folder: mg::Field<String>,
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
    CopyNotebook: "microsoft.graph.copyNotebook", parameters;
    group_id: "groupId",
    notebook_folder: "notebookFolder",
    rename_as: "renameAs",
    site_collection_id: "siteCollectionId",
    site_id: "siteId",
}

/// Parameters of [`NotebookCollection::get_notebook_from_web_url`].
pub struct GetNotebookFromWebUrl {
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetNotebookFromWebUrl: "microsoft.graph.getNotebookFromWebUrl", parameters;
    web_url: "webUrl",
}

/// Parameters of [`NotebookCollection::get_recent_notebooks`].
///
/// A call can pass `include_personal_notebooks` alone.
pub struct GetRecentNotebooks {
    /// `includePersonalNotebooks`. Required.
    pub include_personal_notebooks: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetRecentNotebooks: "microsoft.graph.getRecentNotebooks", parameters;
    include_personal_notebooks: "includePersonalNotebooks" required,
}

mg::required_parameters! {
    GetRecentNotebooks;
    include_personal_notebooks: bool,
}
